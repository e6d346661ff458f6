package org.colead.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.colead.kernel.Refusal;

/// When nothing is mailed that can wait: from one time of day until another, and all day at
/// weekends and on days off.
///
/// @param from may lie after `until`: through the night
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(18, 0), LocalTime.of(7, 0));

    public QuietHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(until)) {
            throw Refusal.because("Quiet hours end at another time than they begin. Change one.");
        }
    }

    /// When they are over: `now` where it is not quiet.
    Instant over(Instant now, SchoolHours hours) {
        var here = hours.at(now);
        if (!hours.isSchoolDay(here.toLocalDate())) {
            return beginning(here.toLocalDate(), hours);
        }
        var time = here.toLocalTime();
        if (!isQuietAt(time)) {
            return now;
        }
        return time.isBefore(until)
                ? here.with(until).toInstant()
                : beginning(here.toLocalDate(), hours);
    }

    private Instant beginning(LocalDate day, SchoolHours hours) {
        return hours.onTheNextDay(day, isOverNight() ? until : LocalTime.MIDNIGHT).toInstant();
    }

    private boolean isQuietAt(LocalTime time) {
        return isOverNight()
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    private boolean isOverNight() {
        return from.isAfter(until);
    }
}
