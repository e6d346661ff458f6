package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TakesAnotherWayTest extends DecisionScreens {

    @Autowired CheckCast checkCast;
    @Autowired Checks checks;

    @Test
    void anAuthorParksItAndTakesItUpAgain() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.theo());
        go("Park it", "");
        assertThat(shows("“Reason” is empty.")).isTrue();
        go("Park it", "The budget comes in March.");
        assertThat(stage(scene.decision())).isEqualTo(Stage.PARKED);

        open(scene.decision(), scene.theo());
        click("Take it up again");
        assertThat(stage(scene.decision())).isEqualTo(Stage.CONCERNS);
    }

    @Test
    void anAuthorWithdrawsItForGood() {
        var scene = rounds.at(Stage.CLARIFYING);
        open(scene.decision(), scene.theo());
        assertThat(shows("This cannot be undone; what was said stays in the record.")).isTrue();
        go("Withdraw it", "It is settled otherwise.");
        assertThat(stage(scene.decision())).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void theGrantingGroupRecallsItWithAReason() {
        var round = checkCast.round();
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());

        open(round.decision(), round.theo());
        assertThat(way("Recall it")).isFalse();
        open(round.decision(), round.gus());
        go("Recall it", "The money is gone.");
        assertThat(stage(round.decision())).isEqualTo(Stage.RECALLED);
    }

    @Test
    void nobodyElseTakesAnyOfThem() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.wes());
        assertThat(way("Park it")).isFalse();
        assertThat(way("Withdraw it")).isFalse();
    }

    private boolean way(String name) {
        return $(Details.class).all().stream().anyMatch(one -> name.equals(one.getSummaryText()));
    }

    private void go(String name, String reason) {
        var details =
                $(Details.class).all().stream()
                        .filter(one -> name.equals(one.getSummaryText()))
                        .findFirst()
                        .orElseThrow();
        details.setOpened(true);
        test($(TextArea.class, details).single()).setValue(reason);
        test($(Button.class, details).withText(name).single()).click();
    }
}
