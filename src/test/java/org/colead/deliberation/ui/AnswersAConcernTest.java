package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.deliberation.How;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AnswersAConcernTest extends RoundScreens {

    @Test
    void byAmendingAfterTheTextChanged() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        rounds.amend(scene);
        open(scene, scene.theo());
        choose(How.AMENDED);
        type("Your answer to Wes", "You are right.");
        click("Give this answer");
        assertThat(shows("Amended in version 2")).isTrue();
        assertThat(html())
                .contains(
                        "decisions/"
                                + scene.decision()
                                + "?text=changes&amp;version=2&amp;because=");
        assertThat(shows("One raised, all answered")).isTrue();
    }

    @Test
    void byAmendingTheTextWhileTheAnswerIsBeingWritten() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        open(scene, scene.theo());
        choose(How.AMENDED);
        type("Your answer to Wes", "You are right.");
        rounds.amend(scene);
        follow();
        assertThat(typed("Your answer to Wes")).isEqualTo("You are right.");
        click("Give this answer");
        assertThat(shows("Amended in version 2")).isTrue();
    }

    @Test
    void amendingIsRefusedWhileTheTextIsTheSame() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        open(scene, scene.theo());
        choose(How.AMENDED);
        type("Your answer to Wes", "You are right.");
        click("Give this answer");
        assertThat(shows("Amend it first")).isTrue();
        assertThat(concern(scene, scene.wes()).open()).isTrue();
    }

    @Test
    void byNotAcceptingItWithAReason() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Another program would do more.");
        open(scene, scene.marisol());
        choose(How.NOT_ACCEPTED);
        type("Your answer to Wes", "The envelope is for collaboration time.");
        click("Give this answer");
        assertThat(shows("Not accepted, because")).isTrue();
        assertThat(shows("Marisol Keane, today")).isTrue();
    }

    @Test
    void theSecondAuthorSeesTheFirstsWordsAndKeepsTheirOwn() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        open(scene, scene.theo());
        type("Your answer to Wes", "It is covered.");
        deliberation.answerConcern(
                concern, How.ADDRESSED, "Paid coverage.", Optional.empty(), 0, scene.marisol());
        follow();
        click("Give this answer");
        assertThat(shows("Somebody saved this before you.")).isTrue();
        assertThat(shows("Paid coverage.")).isTrue();
        assertThat(typed("Your answer to Wes")).isEqualTo("It is covered.");
    }

    @Test
    void aRevisedAnswerKeepsTheEarlierOneReadable() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        deliberation.answerConcern(
                concern, How.ADDRESSED, "Paid coverage.", Optional.empty(), 0, scene.theo());
        open(scene, scene.theo());
        click("Revise this answer");
        type("Your answer to Wes", "Paid coverage, on both days.");
        click("Give this answer");
        assertThat(shows("Paid coverage, on both days.")).isTrue();
        assertThat(shows("The earlier answer")).isTrue();
        assertThat(concern(scene, scene.wes()).answers()).hasSize(2);
    }

    @Test
    void whoeverRaisedItAsAnAuthorLeavesTheAnswerToAnother() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.theo(), "Is it too fast?");
        open(scene, scene.theo());
        assertThat(offers("Give this answer")).isFalse();
        assertThat(shows("another author answers it")).isTrue();
    }

    private void choose(How how) {
        var form = $(ConcernAnswerForm.class).first();
        form.getChildren()
                .filter(org.colead.uikit.Choice.class::isInstance)
                .map(AnswersAConcernTest::choice)
                .forEach(choice -> choice.setValue(how));
    }

    @SuppressWarnings("unchecked")
    private static org.colead.uikit.Choice<How> choice(com.vaadin.flow.component.Component it) {
        return (org.colead.uikit.Choice<How>) it;
    }
}
