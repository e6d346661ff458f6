package org.colead.advice;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.colead.kernel.Refusal;

/// From when people were asked until when whoever decides waits for them.
@Embeddable
record TimeToAdvise(Instant openedAt, Instant closesAt) {

    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(60);

    static TimeToAdvise from(Instant at, Instant until) {
        if (until.isBefore(at.plus(SHORTEST)) || until.isAfter(at.plus(LONGEST))) {
            throw Refusal.because("Give them at least ten minutes, and 60 days at most.");
        }
        return new TimeToAdvise(at, until);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }
}
