package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RaisesAConcernWithoutShowingTheAuthorTest extends RoundScreens {

    @Autowired JdbcClient jdbc;

    @Test
    void othersReadTheConcernAndNotTheName() {
        var scene = at(Stage.CONCERNS);
        open(scene, scene.wes());
        click("Raise a concern");
        type("Your concern", "Another program would do more.");
        test($(Checkbox.class).withLabel("Do not show my name to others").single()).click();
        assertThat($(Checkbox.class).single().getHelperText())
                .contains("Whoever operates the database could still find out.");
        click("Raise this concern");
        assertThat(shows("Nobody else sees your name.")).isTrue();
        open(scene, scene.priya());
        assertThat(shows("Another program would do more.")).isTrue();
        assertThat(shows("Author not shown")).isTrue();
        assertThat($(ConcernItem.class).single().getElement().getOuterHTML())
                .doesNotContain("Wes")
                .doesNotContain(scene.wes().toString());
    }

    @Test
    void theRecordHoldsNoTraceOfTheName() {
        var scene = at(Stage.CONCERNS);
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Money", true, rounds.key(), scene.wes());
        var entries =
                jdbc.sql("select * from record_entry where stream = ?")
                        .param(concern.toString())
                        .query()
                        .listOfRows();
        assertThat(entries).isNotEmpty();
        assertThat(entries.toString()).doesNotContain(scene.wes().toString());
    }

    @Test
    void aConcernWithTheNameShowsIt() {
        var scene = at(Stage.CONCERNS);
        open(scene, scene.wes());
        click("Raise a concern");
        type("Your concern", "Lunch duty falls to two of us.");
        click("Raise this concern");
        open(scene, scene.priya());
        assertThat(shows("Wes Tolliver")).isTrue();
    }

    @Test
    void whatPeopleWriteDoesNothingButStandThere() {
        var scene = at(Stage.CONCERNS);
        concernOf(
                scene,
                scene.wes(),
                "<script>alert(1)</script><img src=x onerror=alert(2)> **bold**");
        open(scene, scene.priya());
        assertThat(html()).doesNotContain("<script>").doesNotContain("<img src=\"x\"");
        assertThat(shows("<script>alert(1)</script>")).isTrue();
    }

    @Test
    void itsAuthorWithdrawsIt() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty.");
        open(scene, scene.priya());
        assertThat(offers("Withdraw it")).isFalse();
        open(scene, scene.wes());
        click("Withdraw it");
        test($(com.vaadin.flow.component.button.Button.class).withText("Withdraw it").last())
                .click();
        follow();
        assertThat(shows("Withdrawn by the person who raised it, today")).isTrue();
    }
}
