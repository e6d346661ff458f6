package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.colead.decision.Stage;
import org.colead.group.GroupRules;
import org.junit.jupiter.api.Test;

class RoundTimeTest {

    private static final Instant NOW = Instant.parse("2030-03-04T10:00:00Z");

    @Test
    void saysHowLongTheRoundHasBeenOpen() {
        assertThat(open(Stage.CLARIFYING, Duration.ofMinutes(1)).openFor())
                .hasToString("Open for 1 minute");
        assertThat(open(Stage.CLARIFYING, Duration.ofHours(47)).openFor())
                .hasToString("Open for 47 hours");
        assertThat(open(Stage.CLARIFYING, Duration.ofDays(3)).openFor())
                .hasToString("Open for 3 days");
    }

    @Test
    void theCharterGivesTimeToReact() {
        assertThat(open(Stage.REACTING, Duration.ofDays(2)).charter().orElseThrow())
                .hasToString("The charter gives it 5 days; 3 days are left.");
        assertThat(open(Stage.REACTING, Duration.ofDays(6)).charter().orElseThrow())
                .hasToString("The 5 days that the charter gives it are over.");
    }

    @Test
    void andLetsTheTextStandBeforeACheck() {
        assertThat(open(Stage.CONCERNS, Duration.ZERO).charter().orElseThrow())
                .hasToString("Before the check, the text stands unchanged for 24 hours.");
    }

    @Test
    void itSaysNothingOfTheOtherRounds() {
        assertThat(open(Stage.CLARIFYING, Duration.ofDays(9)).charter()).isEmpty();
        assertThat(open(Stage.CHECKING, Duration.ofDays(9)).charter()).isEmpty();
    }

    private static RoundTime open(Stage stage, Duration time) {
        return RoundTime.of(stage, NOW.minus(time), GroupRules.standard(), NOW);
    }
}
