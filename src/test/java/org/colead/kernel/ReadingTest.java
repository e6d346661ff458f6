package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {

    final AtomicInteger looked = new AtomicInteger();

    @Test
    void aQuestionIsLookedUpOnceInOneReading() {
        Reading.during(() -> {
            assertThat(answer("hours")).isEqualTo(1);
            assertThat(answer("hours")).isEqualTo(1);
            assertThat(answer("members")).isEqualTo(2);
        });
    }

    @Test
    void aReadingInsideAnotherIsAPartOfIt() {
        Reading.during(() -> {
            answer("hours");
            Reading.during(() -> assertThat(answer("hours")).isEqualTo(1));
        });
    }

    @Test
    void nothingIsKnownOutsideOfAReading() {
        Reading.during(() -> answer("hours"));
        assertThat(answer("hours")).isEqualTo(2);
        assertThat(answer("hours")).isEqualTo(3);
    }

    @Test
    void whatIsForgottenIsLookedUpAnew() {
        Reading.during(() -> {
            answer("hours");
            Reading.forget();
            assertThat(answer("hours")).isEqualTo(2);
        });
    }

    @Test
    void anotherThreadKnowsNothingOfIt() throws InterruptedException {
        Reading.during(() -> answer("hours"));
        var other = Thread.ofVirtual().unstarted(() -> answer("hours"));
        Reading.during(() -> {
            answer("members");
            other.start();
        });
        other.join();
        assertThat(looked).hasValue(3);
    }

    private int answer(String question) {
        return Reading.once(question, looked::incrementAndGet);
    }
}
