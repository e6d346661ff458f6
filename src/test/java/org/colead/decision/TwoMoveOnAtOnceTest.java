package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colead.decision.DraftCast.Ready;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Two authors who press the same button at the same moment move one stage.
@SpringBootTest
class TwoMoveOnAtOnceTest {

    @Autowired DraftCast cast;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;

    @Test
    void oneStageIsMovedAndTheOtherIsTold() throws Exception {
        var ready = cast.ready(3);
        cast.write(ready);
        var together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var both =
                    two.invokeAll(
                            List.of(
                                    opens(ready, ready.theo, together),
                                    opens(ready, ready.hana, together)));
            assertThat(both.stream().filter(TwoMoveOnAtOnceTest::wasRefused)).hasSize(1);
        }
        assertThat(register.core(ready.decision).stage()).isEqualTo(Stage.CLARIFYING);
    }

    @Test
    void whoeverSawAnotherStageIsToldWhereItStands() {
        var ready = cast.ready(3);
        cast.write(ready);
        course.moveOn(ready.decision, Stage.DRAFTING, ready.theo);
        assertThatThrownBy(() -> course.moveOn(ready.decision, Stage.DRAFTING, ready.hana))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it stands at “Clarifying” now");
    }

    private Callable<Stage> opens(Ready ready, PersonId author, CyclicBarrier together) {
        return () -> {
            together.await();
            return course.moveOn(ready.decision, Stage.DRAFTING, author);
        };
    }

    private static boolean wasRefused(Future<Stage> moved) {
        return moved.state() == Future.State.FAILED && moved.exceptionNow() instanceof Refusal;
    }
}
