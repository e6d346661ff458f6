package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Rule RULE = Rule.of(Method.CONSENT);

    @Test
    void passesWhereNobodyObjects() {
        var reading = read(5, 1, 1, 1, 1, 1);
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation()).hasToString("Nobody objects. All five answered.");
    }

    @Test
    void aConcernDoesNotStopIt() {
        var reading = read(5, 1, 1, 1, 2);
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString(
                        "Nobody objects, and one of four consents with a concern. Of five members, four answered, and the quorum of 80 % is reached.");
    }

    @Test
    void oneObjectionStopsIt() {
        var reading = read(5, 1, 1, 1, 1, 3);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation())
                .hasToString("One objection is open, and one is enough. All five answered.");
    }

    @Test
    void countsSeveralObjections() {
        assertThat(read(5, 1, 1, 3, 3, 3).explanation())
                .hasToString(
                        "There are three open objections, and one is enough. All five answered.");
    }

    @Test
    void threeOfFiveAreNoQuorum() {
        assertThat(read(5, 1, 1, 1).passed()).isFalse();
    }

    @Test
    void anObjectionSaysWhyAndWhatWouldMakeItWorkable() {
        assertThatThrownBy(() -> new Consent().require(Stance.of(3, "", "a rota")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Write your reason");
        assertThatThrownBy(() -> new Consent().require(Stance.of(3, "Lunch duty grows", " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Write what would make it workable");
        new Consent().require(Stance.of(3, "Lunch duty grows", "a rota"));
    }

    private static Reading read(int members, Integer... choices) {
        return new Consent().read(Tally.of(Arrays.asList(choices), members), RULE);
    }
}
