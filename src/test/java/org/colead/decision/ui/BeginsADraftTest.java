package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BeginsADraftTest extends DecisionScreens {

    @Test
    void aGroupATitleAndAQuestionAreEnough() {
        var scene = rounds.at(Stage.DRAFTING);
        open("decisions/new?group=" + scene.group(), scene.wes());
        test(line("Title")).setValue("Lunch in wet weather");
        test(line("The question, in one sentence")).setValue("Shall all eat in the hall?");
        click("Begin the draft");

        assertThat(shows("Lunch in wet weather")).isTrue();
        assertThat(shows("The draft")).isTrue();
        assertThat(shows("Only its authors can read it until it is opened.")).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var scene = rounds.at(Stage.DRAFTING);
        open("decisions/new?group=" + scene.group(), scene.wes());
        test(line("Title")).setValue("Lunch in wet weather");
        click("Begin the draft");

        assertThat(shows("is empty.")).isTrue();
        assertThat(line("Title").getValue()).isEqualTo("Lunch in wet weather");
    }

    @Test
    void noGroupIsChosenForThem() {
        var scene = rounds.at(Stage.DRAFTING);
        open("decisions/new?group=nonsense", scene.wes());
        test(line("Title")).setValue("Lunch in wet weather");
        click("Begin the draft");
        assertThat(shows("Choose the group it is put to.")).isTrue();
    }
}
