package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.junit.jupiter.api.Test;

class MajorityTest {

    private static final Rule RULE = Rule.of(Method.MAJORITY);
    private final Majority method = new Majority();

    @Test
    void moreYesThanNoPasses() {
        var reading = read(5, 3, 1, 9);
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString(
                        "More than half of yes and no say yes: 5 yes, 3 no, 1 abstained. All nine answered.");
    }

    @Test
    void aTieFails() {
        var reading = read(4, 4, 1, 9);
        assertThat(reading.passed()).isFalse();
        assertThat(reading.explanation().toString()).startsWith("As many say yes as no");
    }

    @Test
    void nobodyForOrAgainstFails() {
        assertThat(read(0, 0, 9, 9).passed()).isFalse();
    }

    @Test
    void whoAbstainsCountsTowardsTheQuorumAlone() {
        assertThat(read(1, 0, 5, 9).passed()).isTrue();
        assertThat(read(1, 0, 4, 9).passed()).isFalse();
    }

    @Test
    void sixOfNineAreTwoThirds() {
        assertThat(read(6, 0, 0, 9).explanation())
                .hasToString(
                        "More than half of yes and no say yes: 6 yes, 0 no, 0 abstained. Of nine members, six answered, and the quorum of two thirds is reached.");
        assertThat(read(5, 0, 0, 9).passed()).isFalse();
        assertThat(Quorum.needed(10, Rule.TWO_THIRDS)).isEqualTo(7);
    }

    private Reading read(int yes, int no, int abstain, int members) {
        var choices = new ArrayList<>(Collections.nCopies(yes, Majority.YES));
        choices.addAll(Collections.nCopies(no, Majority.NO));
        choices.addAll(Collections.nCopies(abstain, Majority.ABSTAIN));
        return method.read(Tally.of(choices, members), RULE);
    }
}
