package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.kernel.Condition;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AnswersGuardTest {

    @Autowired AnswersGuard guard;
    @Autowired Deliberation deliberation;
    @Autowired RoundsCast cast;
    @Autowired StoryClock clock;

    @Test
    void countsTheQuestionsWithoutAnAnswer() {
        var scene = cast.at(Stage.CLARIFYING);
        assertThat(said(scene, Stage.CLARIFYING)).isEqualTo("met: Questions are answered");
        var first = deliberation.ask(scene.decision(), "Who?", cast.key(), scene.wes());
        deliberation.ask(scene.decision(), "When?", cast.key(), scene.priya());
        assertThat(said(scene, Stage.CLARIFYING))
                .isEqualTo("missing: 2 of 2 questions have no answer");
        deliberation.answerQuestion(first, "Paid coverage.", 0, scene.theo());
        assertThat(said(scene, Stage.CLARIFYING))
                .isEqualTo("missing: 1 of 2 questions has no answer");
        assertThat(guard.conditions(scene.decision(), Stage.CLARIFYING).getFirst().href())
                .contains("decisions/" + scene.decision() + "#questions");
    }

    @Test
    void waitsForEveryMemberOrTheTime() {
        var scene = cast.at(Stage.REACTING);
        deliberation.pass(scene.decision(), cast.key(), scene.theo());
        assertThat(said(scene, Stage.REACTING))
                .isEqualTo("missing: 3 of 4 members have not reacted yet");
        clock.at(
                clock.instant().plus(Duration.ofDays(4)),
                () ->
                        assertThat(said(scene, Stage.REACTING))
                                .isEqualTo("met: The 120 hours to react ran out"));
        scene.members().forEach(m -> deliberation.pass(scene.decision(), cast.key(), m));
        assertThat(said(scene, Stage.REACTING)).isEqualTo("met: Every member reacted or passed");
    }

    @Test
    void keepsTheConcernsRoundOpenUntilConcernsAndInputAreAnswered() {
        var scene = cast.at(Stage.CONCERNS);
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Lunch", false, cast.key(), scene.wes());
        var input = deliberation.giveInput(scene.decision(), "Phone?", cast.key(), scene.lena());
        assertThat(said(scene, Stage.CONCERNS))
                .isEqualTo(
                        "missing: 1 of 1 concern has no answer, missing: 1 of 1 staff input has no"
                                + " answer");
        deliberation.answerConcern(
                concern, How.NOT_ACCEPTED, "No money.", Optional.empty(), 0, scene.theo());
        deliberation.answerInput(input, "The office is not in it.", 0, scene.marisol());
        assertThat(said(scene, Stage.CONCERNS))
                .isEqualTo("met: Concerns are answered, met: Staff input is answered");
    }

    private String said(RoundsCast.Scene scene, Stage leaving) {
        return guard.conditions(scene.decision(), leaving).stream()
                .map(AnswersGuardTest::said)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private static String said(Condition condition) {
        return (condition.met() ? "met: " : "missing: ") + condition.text();
    }
}
