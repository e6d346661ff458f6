package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.deliberation.How;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CorrectsAConcernTest extends RoundScreens {

    @Autowired DecisionCourse course;

    @Test
    void itsAuthorStatesItAnewAfterTheCheck() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch.");
        deliberation.answerConcern(
                concern, How.ADDRESSED, "Paid coverage.", Optional.empty(), 0, scene.theo());
        course.beginChecking(scene.decision(), scene.theo());
        course.conclude(scene.decision(), Outcome.ADOPTED, scene.theo());
        open(scene, scene.wes());
        click("Correct how it is stated");
        type("How your concern is stated in the brief", "Lunch duty falls to two of us.");
        click("State it like this");
        assertThat(shows("Lunch duty falls to two of us.")).isTrue();
        assertThat(shows("As it was raised")).isTrue();
        open(scene, scene.priya());
        assertThat(offers("Correct how it is stated")).isFalse();
    }
}
