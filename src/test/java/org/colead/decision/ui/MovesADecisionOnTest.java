package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MovesADecisionOnTest extends DecisionScreens {

    @Test
    void anAuthorOpensAFinishedDraftAndThenTheNextRound() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        assertThat(shows("Everything that must hold, holds.")).isTrue();
        click("Open it for questions");
        assertThat(stage(scene.decision())).isEqualTo(Stage.CLARIFYING);
        click("Open the round of reactions");
        assertThat(stage(scene.decision())).isEqualTo(Stage.REACTING);
    }

    @Test
    void whileSomethingIsMissingItStandsInWords() {
        var scene = rounds.at(Stage.REACTING);
        open(scene.decision(), scene.theo());
        assertThat(offers("Ask for concerns")).isFalse();
        assertThat(shows("Before the next stage")).isTrue();
    }

    @Test
    void aMemberReadsWhyTheyCannot() {
        var scene = rounds.at(Stage.CLARIFYING);
        open(scene.decision(), scene.wes());
        assertThat(offers("Open the round of reactions")).isFalse();
        assertThat(shows("You cannot move this decision on.")).isTrue();
    }
}
