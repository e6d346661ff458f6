package org.colead.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import org.colead.kernel.Sentence;

/// Hours that are kept free for somebody on one day.
///
/// @param place may be empty
public record ProtectedTime(
        PoolId pool, LocalDate day, LocalTime from, LocalTime until, String place, String purpose) {

    /// `8:15 to 9:45`
    public Sentence times() {
        return span(from, until);
    }

    static Sentence span(LocalTime from, LocalTime until) {
        return Sentence.of("{0} to {1}", said(from), said(until));
    }

    private static String said(LocalTime time) {
        return "%tk:%<tM".formatted(time);
    }
}
