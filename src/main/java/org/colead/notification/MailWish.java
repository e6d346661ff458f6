package org.colead.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// How somebody wants mail to come.
///
/// @param daily together, once each school day, where it is not a brief
/// @param quiet when nothing is mailed that can wait; empty where it comes at any hour
public record MailWish(boolean daily, Optional<QuietHours> quiet) {

    /// Where nobody chose anything.
    public static final MailWish AT_ONCE = new MailWish(false, Optional.empty());

    private static final LocalTime MORNING = QuietHours.USUAL.until();

    /// When a letter of that haste leaves that is posted now.
    Timing when(Haste haste, Instant now, SchoolHours hours) {
        return switch (haste) {
            case NOW -> Timing.from(now);
            case ALONE -> Timing.from(afterQuiet(now, hours));
            case TOGETHER ->
                    daily
                            ? Timing.inTheDailyLetter(hours.next(dailyAt(), now))
                            : Timing.from(afterQuiet(now, hours));
        };
    }

    /// When it leaves so as to be of use: what the daily letter would bring too late comes by
    /// itself, and what quiet hours would hold for too long leaves at once.
    Timing inTime(Haste haste, Optional<Instant> until, Instant now, SchoolHours hours) {
        return Stream.of(haste, Haste.ALONE)
                .map(it -> when(it, now, hours))
                .filter(it -> until.map(it.due()::isBefore).orElse(true))
                .findFirst()
                .orElseGet(() -> Timing.from(now));
    }

    private Instant afterQuiet(Instant now, SchoolHours hours) {
        return quiet.map(it -> it.over(now, hours)).orElse(now);
    }

    /// When quiet hours end, else in the morning.
    public LocalTime dailyAt() {
        return quiet.map(QuietHours::until).orElse(MORNING);
    }
}
