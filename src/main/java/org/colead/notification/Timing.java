package org.colead.notification;

import java.time.Instant;

/// When a letter leaves, and whether by itself or in the daily one.
///
/// @param state WAITING or KEPT
/// @param due not before this
record Timing(LetterState state, Instant due) {

    static Timing from(Instant due) {
        return new Timing(LetterState.WAITING, due);
    }

    static Timing inTheDailyLetter(Instant due) {
        return new Timing(LetterState.KEPT, due);
    }
}
