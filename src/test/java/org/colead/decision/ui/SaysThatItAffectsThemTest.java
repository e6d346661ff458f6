package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.colead.authority.Action;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SaysThatItAffectsThemTest extends DecisionScreens {

    @Autowired DecisionService service;
    @Autowired Deliberation deliberation;
    @Autowired JdbcClient jdbc;

    @Test
    void whoeverSaysSoMayRaiseAConcern() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.lena());
        assertThat(details(scene.decision(), scene.lena()).may(Action.RAISE_CONCERN)).isFalse();
        click("This affects me");

        assertThat(details(scene.decision(), scene.lena()).may(Action.RAISE_CONCERN)).isTrue();
        assertThat($(Notification.class).exists()).isTrue();
        assertThat(offers("Raise a concern")).isTrue();
        assertThat(offers("This affects me")).isFalse();
    }

    @Test
    void whoeverSaidSoByMistakeTakesItBackAndMaySayItAgain() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.lena());
        click("This affects me");
        click("This does not affect me");

        assertThat(details(scene.decision(), scene.lena()).may(Action.RAISE_CONCERN)).isFalse();
        assertThat(register.core(scene.decision()).affected()).isEmpty();
        assertThat(recorded(scene.decision())).contains("AffectedTakenBack");
        click("This affects me");
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.lena());
    }

    @Test
    void notWhileAConcernOfTheirsStands() {
        var scene = rounds.at(Stage.CONCERNS);
        service.declareAffected(scene.decision(), scene.lena());
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Who covers?", true, rounds.key(), scene.lena());
        open(scene.decision(), scene.lena());
        click("This does not affect me");

        assertThat(shows("You raised a concern here, so it affects you.")).isTrue();
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.lena());
        deliberation.withdrawConcern(concern, scene.lena());
        service.disclaimAffected(scene.decision(), scene.lena());
        assertThat(register.core(scene.decision()).affected()).isEmpty();
    }

    @Test
    void nobodyTakesBackWhatAnotherSaid() {
        var scene = rounds.at(Stage.CONCERNS);
        service.declareAffected(scene.decision(), scene.lena());
        assertThatThrownBy(() -> service.disclaimAffected(scene.decision(), scene.theo()))
                .hasMessageContaining("You cannot be taken off the list of those affected");
        assertThatThrownBy(
                        () -> service.unlistAffected(scene.decision(), scene.lena(), scene.theo()))
                .hasMessageContaining("You cannot write this draft");
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.lena());
    }

    @Test
    void whoeverWorksElsewhereIsWarnedAndLeavesThePage() {
        var scene = rounds.at(Stage.DRAFTING);
        service.listAffected(scene.decision(), scene.noor(), scene.theo());
        rounds.moveOn(scene, Stage.CONCERNS);
        open(scene.decision(), scene.noor());
        assertThat(offers("This affects me")).isFalse();
        click("This does not affect me");
        assertThat(shows("You work elsewhere")).isTrue();
        click("This does not affect me");

        assertThat(register.core(scene.decision()).affected()).isEmpty();
        assertThat(shows("What holds, what is on its way")).isTrue();
        assertThat($(Notification.class).exists()).isTrue();
    }

    private List<String> recorded(DecisionId decision) {
        return jdbc.sql("select kind from record_entry where stream = ?")
                .param(decision.toString())
                .query(String.class)
                .list();
    }
}
