package org.colead.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.colead.kernel.DaysOff;
import org.colead.kernel.SchoolDays;

/// Days and times of day where the organisation is.
record SchoolHours(ZoneId zone, DaysOff off) {

    ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    boolean isSchoolDay(LocalDate day) {
        return SchoolDays.isOne(day, off);
    }

    /// This time on the school day after that day.
    ZonedDateTime onTheNextDay(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(SchoolDays.after(day, 1, off), time, zone);
    }

    /// The first time after `instant` that it is so late on a school day.
    Instant next(LocalTime time, Instant instant) {
        var today = at(instant).toLocalDate();
        var here = ZonedDateTime.of(today, time, zone);
        return isSchoolDay(today) && here.toInstant().isAfter(instant)
                ? here.toInstant()
                : onTheNextDay(today, time).toInstant();
    }
}
