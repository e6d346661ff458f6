package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DeliberationNeedsTest {

    @Autowired DeliberationNeeds needs;
    @Autowired Deliberation deliberation;
    @Autowired DecisionCourse course;
    @Autowired RoundsCast cast;

    @Test
    void authorsAreAskedForTheAnswerThatIsMissing() {
        var scene = cast.at(Stage.CLARIFYING);
        var question = deliberation.ask(scene.decision(), "Who?", cast.key(), scene.wes());
        assertThat(said(scene.theo())).containsExactly("Answer Wes Tolliver’s question");
        assertThat(needs.needsOf(scene.theo()).getFirst())
                .satisfies(need -> {
                    assertThat(need.about()).isEqualTo(scene.decision().value());
                    assertThat(need.title()).isEqualTo("Five protected hours");
                    assertThat(need.why()).hasToString("1 of 1 has no answer yet.");
                    assertThat(need.href()).endsWith("#said-" + question);
                });
        assertThat(said(scene.wes())).isEmpty();
        deliberation.ask(scene.decision(), "When?", cast.key(), scene.priya());
        assertThat(said(scene.marisol())).containsExactly("Answer 2 questions");
    }

    @Test
    void theNameOfAHiddenAuthorIsNotSaid() {
        var scene = cast.at(Stage.CONCERNS);
        deliberation.raiseConcern(scene.decision(), "Lunch", true, cast.key(), scene.wes());
        assertThat(said(scene.theo())).containsExactly("Answer the open concern");
    }

    @Test
    void membersAreAskedToReactUntilTheyHave() {
        var scene = cast.at(Stage.REACTING);
        assertThat(said(scene.wes())).containsExactly("React, or pass");
        assertThat(needs.needsOf(scene.wes()).getFirst().due()).isPresent();
        deliberation.react(scene.decision(), "I like it.", cast.key(), scene.wes());
        assertThat(said(scene.wes())).isEmpty();
        assertThat(said(scene.lena())).isEmpty();
    }

    @Test
    void authorsOfConcernsAreAskedToLookAtThemOnceItIsDecided() {
        var scene = cast.at(Stage.CONCERNS);
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Lunch", false, cast.key(), scene.wes());
        deliberation.answerConcern(
                concern, How.ADDRESSED, "Yes.", Optional.empty(), 0, scene.theo());
        course.beginChecking(scene.decision(), scene.theo());
        course.conclude(scene.decision(), Outcome.ADOPTED, scene.theo());
        assertThat(said(scene.wes())).containsExactly("Check how your concern is stated");
        deliberation.correctConcern(concern, "Lunch", scene.wes());
        assertThat(said(scene.wes())).isEmpty();
    }

    private List<String> said(PersonId person) {
        return needs.needsOf(person).stream().map(Need::what).map(Object::toString).toList();
    }
}
