package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class GradientsTest {

    private static final Rule RULE = Rule.of(Method.GRADIENTS);

    @Test
    void twoOfNineAtFiveToSevenAreTwentyTwoPercentAndPass() {
        var reading = read(9, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString(
                        "Nobody vetoed it, and two of nine stand at 5 to 7: that is 22 %, and the rule allows 25 %. All nine answered.");
        assertThat(reading.against()).contains(new Share(2, 9));
    }

    @Test
    void oneEightIsEnoughToFail() {
        var reading = read(9, 1, 1, 1, 2, 2, 3, 3, 5, 8);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation())
                .hasToString(
                        "It was vetoed by one of nine, and one veto is enough to stop it. All nine answered.");
    }

    @Test
    void threeOfNineAreTooMany() {
        var reading = read(9, 1, 1, 1, 2, 2, 3, 5, 6, 7);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation())
                .hasToString(
                        "Nobody vetoed it, but three of nine stand at 5 to 7: that is 33 %, and the rule allows 25 %. All nine answered.");
    }

    @Test
    void aQuarterExactlyIsAllowed() {
        assertThat(read(8, 1, 1, 1, 1, 1, 1, 5, 5).passed()).isTrue();
    }

    @Test
    void roundingNeverHidesAnExcess() {
        var choices = IntStream.range(0, 71).map(i -> i < 18 ? 5 : 1).toArray();
        var reading = read(71, choices);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation().toString()).contains("that is 25.4 %");
    }

    @Test
    void sevenOfNineAreNoQuorum() {
        var reading = read(9, 1, 1, 1, 1, 1, 1, 1);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation())
                .hasToString(
                        "Nobody vetoed it, and nobody stands at 5 to 7. Of nine members, seven answered; the quorum of 80 % needs eight. Silence is never consent.");
    }

    @Test
    void eightOfNineAreAQuorum() {
        assertThat(read(9, 1, 1, 1, 1, 1, 1, 1, 2).passed()).isTrue();
    }

    @Test
    void nobodyAnsweringIsNoConsent() {
        assertThat(read(9).explanation())
                .hasToString("Nobody answered, and silence is never consent.");
    }

    @Test
    void onlyASevenAsksToBeLeftOut() {
        assertThat(IntStream.rangeClosed(1, 8).filter(new Gradients()::leavesOut))
                .containsExactly(7);
    }

    @Test
    void aSevenAndAnEightNeedAReason() {
        assertThat(IntStream.rangeClosed(1, 8).filter(new Gradients()::needsReason))
                .containsExactly(7, 8);
        assertThatThrownBy(() -> new Gradients().require(Stance.of(8, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Write your reason");
    }

    @Test
    void refusesANumberThatTheScaleDoesNotHave() {
        assertThatThrownBy(() -> new Gradients().require(Stance.of(9, "because")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Choose one of the positions");
    }

    private static Reading read(int members, int... choices) {
        var positions = IntStream.of(choices).mapToObj(choice -> Stance.of(choice, "why")).toList();
        return new Gradients().read(List.copyOf(positions), members, RULE);
    }
}
