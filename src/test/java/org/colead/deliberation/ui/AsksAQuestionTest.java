package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.DecisionCourse;
import org.colead.decision.Stage;
import org.colead.deliberation.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AsksAQuestionTest extends RoundScreens {

    @Autowired DecisionCourse course;

    @Test
    void aMemberAsksAndAnAuthorAnswers() {
        var scene = at(Stage.CLARIFYING);
        open(scene, scene.wes());
        type("Your question", "Who covers lunch?");
        click("Ask");
        assertThat(shows("Who covers lunch?")).isTrue();
        assertThat(shows("No answer yet")).isTrue();
        open(scene, scene.theo());
        type("Your answer to Wes", "Paid coverage does.");
        click("Give this answer");
        assertThat(shows("Paid coverage does.")).isTrue();
        assertThat(shows("Theo Brandt, today")).isTrue();
        assertThat(contributions.tallies(scene.decision()).get(Kind.QUESTION).open()).isZero();
    }

    @Test
    void anEmptyQuestionIsRefusedWhereItStands() {
        var scene = at(Stage.CLARIFYING);
        open(scene, scene.wes());
        click("Ask");
        assertThat(shows("“Your question” is empty.")).isTrue();
    }

    @Test
    void staffOutsideTheGroupReadWhyTheyCannotAsk() {
        var scene = at(Stage.CLARIFYING);
        open(scene, scene.lena());
        assertThat(offers("Ask")).isFalse();
        assertThat(shows("Why can’t I ask?")).isTrue();
    }

    @Test
    void whatOthersSayAppearsAndWhatIsTypedStays() {
        var scene = at(Stage.CLARIFYING);
        open(scene, scene.wes());
        deliberation.ask(scene.decision(), "How many weeks?", rounds.key(), scene.priya());
        follow();
        assertThat(shows("How many weeks?")).isTrue();
        type("Your question", "Half a thou");
        deliberation.ask(scene.decision(), "Who pays?", rounds.key(), scene.priya());
        follow();
        assertThat(typed("Your question")).isEqualTo("Half a thou");
    }

    @Test
    void questionsAreFoldedAwayOnceTheRoundIsOver() {
        var scene = at(Stage.CLARIFYING);
        var question = deliberation.ask(scene.decision(), "Who?", rounds.key(), scene.wes());
        deliberation.answerQuestion(question, "Us.", 0, scene.theo());
        course.moveOn(scene.decision(), Stage.CLARIFYING, scene.theo());
        open(scene, scene.wes());
        assertThat(shows("one, all answered")).isTrue();
        assertThat(offers("Ask")).isFalse();
    }
}
