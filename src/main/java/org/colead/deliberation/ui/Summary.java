package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import java.time.Instant;
import java.util.Optional;
import org.colead.deliberation.Tally;
import org.colead.uikit.Dates;

/// The quiet words beside a heading: how many, and how many of them are answered.
final class Summary {

    private Summary() {}

    /// “Four raised, three answered”.
    static String concerns(Tally tally) {
        if (tally.all() == 0) {
            return "";
        }
        return Counted.first(
                t("{0} raised, {1} answered", Counted.of(tally.all()), answered(tally)));
    }

    /// “Five, all answered”.
    static String answeredOf(Tally tally) {
        return tally.all() == 0
                ? ""
                : Counted.first(t("{0}, {1} answered", Counted.of(tally.all()), answered(tally)));
    }

    /// “six, all answered, 11 to 15 September”.
    static String round(Tally tally, Dates dates) {
        return t(
                "{0}, {1} answered, {2}",
                Counted.of(tally.all()), answered(tally), days(tally, dates));
    }

    static String days(Tally tally, Dates dates) {
        return both(tally.first(), tally.last(), dates);
    }

    private static String both(Optional<Instant> first, Optional<Instant> last, Dates dates) {
        return first.flatMap(from -> last.map(until -> days(from, until, dates))).orElse("");
    }

    private static String days(Instant first, Instant last, Dates dates) {
        var from = dates.on(first);
        var until = dates.on(last);
        return from.equals(until) ? dates.day(from) : dates.days(from, until);
    }

    private static String answered(Tally tally) {
        return tally.open() == 0
                ? t("all")
                : tally.settled() == 0 ? t("none") : Counted.of(tally.settled());
    }
}
