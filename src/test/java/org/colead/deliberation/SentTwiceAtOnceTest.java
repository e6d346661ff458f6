package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A click that arrives twice at the same moment, as over a bad connection: it is done once, and
/// both are answered with what came of it.
@SpringBootTest
class SentTwiceAtOnceTest {

    @Autowired RoundsCast rounds;
    @Autowired Deliberation deliberation;

    @RepeatedTest(3)
    void aQuestionIsAskedOnce() throws Exception {
        var scene = rounds.at(Stage.CLARIFYING);
        var key = CommandKey.next();
        var together = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var asked =
                    threads.invokeAll(
                            Collections.nCopies(
                                    3,
                                    () -> {
                                        together.await();
                                        return deliberation.ask(
                                                scene.decision(), "Who pays?", key, scene.wes());
                                    }));
            assertThat(asked.stream().map(it -> it.resultNow()).distinct()).hasSize(1);
        }
    }
}
