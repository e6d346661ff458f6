package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class RoundsTest {

    @Autowired Deliberation deliberation;
    @Autowired Contributions contributions;
    @Autowired DecisionCourse course;
    @Autowired DecisionRegister register;
    @Autowired RoundsCast cast;

    @RepeatedTest(10)
    void aConcernRaisedWhileTheStageIsLeftIsEitherCountedOrRefused() throws Exception {
        var scene = cast.at(Stage.CONCERNS);
        var begin = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var raising =
                    both.submit(() -> {
                        begin.await();
                        return deliberation.raiseConcern(
                                scene.decision(), "Lunch", false, cast.key(), scene.wes());
                    });
            var leaving =
                    both.submit(() -> {
                        begin.await();
                        course.beginChecking(scene.decision(), scene.theo());
                        return true;
                    });
            begin.countDown();
            boolean raised = came(raising);
            boolean left = came(leaving);
            assertThat(raised).isNotEqualTo(left);
            assertThat(register.core(scene.decision()).stage())
                    .isEqualTo(left ? Stage.CHECKING : Stage.CONCERNS);
            assertThat(contributions.tallies(scene.decision()).get(Kind.CONCERN).open())
                    .isEqualTo(raised ? 1 : 0);
        }
    }

    private static boolean came(Future<?> act) throws InterruptedException {
        try {
            act.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refusal.class);
            return false;
        }
    }
}
