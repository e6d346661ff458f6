package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.junit.jupiter.api.Test;

class FistToFiveTest {

    private static final Rule RULE = Rule.of(Method.FIST_TO_FIVE);
    private final FistToFive method = new FistToFive();

    @Test
    void passesWhenEverybodyShowsThreeOrMore() {
        var reading = read(5, 5, 4, 3, 3, 4, 5, 3, 3);
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString(
                        "Everybody who answered shows three fingers or more. All nine answered.");
    }

    /// The worked example of the source: with a two among threes and fives the group goes on.
    @Test
    void oneTwoIsHeardAndTheCheckIsRepeated() {
        var reading = read(5, 3, 3, 2, 4);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation())
                .hasToString(
                        "Of five who answered, one shows fewer than three fingers. Hear them first, then repeat the check. All five answered.");
    }

    @Test
    void aFistStopsIt() {
        assertThat(read(5, 5, 5, 5, 0).passed()).isFalse();
    }

    @Test
    void fewAnswersAreNotEnough() {
        assertThat(method.read(Tally.of(Arrays.asList(5, 5, 5), 9), RULE).explanation())
                .hasToString(
                        "Everybody who answered shows three fingers or more. Of nine members, three answered; the quorum of 80 % needs eight. Silence is never consent.");
    }

    @Test
    void whoShowsFewFingersSaysWhy() {
        method.require(Stance.of(3, ""));
        assertThatThrownBy(() -> method.require(Stance.of(2, "")))
                .hasMessageStartingWith("Write your reason");
        assertThatThrownBy(() -> method.require(Stance.of(6, "")))
                .hasMessageStartingWith("Choose one");
    }

    private Reading read(Integer... choices) {
        return method.read(Tally.of(Arrays.asList(choices), choices.length), RULE);
    }
}
