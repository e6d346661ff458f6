package org.colead.consensus;

import java.time.Duration;
import java.time.Instant;
import org.colead.kernel.Refusal;

/// Until when a check takes positions.
public record Closing(Instant at) {

    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(60);

    /// Refuses a time that nobody could keep, and one that would leave the question hanging.
    void checkedFrom(Instant now) {
        if (at.isBefore(now.plus(SHORTEST))) {
            throw Refusal.because(
                    "Members need at least ten minutes. Choose a later closing time.");
        }
        if (at.isAfter(now.plus(LONGEST))) {
            throw Refusal.because("A check is open for 60 days at most. Choose an earlier time.");
        }
    }
}
