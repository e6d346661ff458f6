package org.colead.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The days of the story, counted back from the day it is first told.
record SchoolCalendar(Instant now, ZoneId zone) {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// The school day that lies `count` school days back; 0 is the last one before today.
    LocalDate back(int count) {
        var day = earlier(today());
        for (int left = count; left > 0; left--) {
            day = earlier(day);
        }
        return day;
    }

    private static LocalDate earlier(LocalDate day) {
        var before = day.minusDays(1);
        return isSchoolDay(before) ? before : earlier(before);
    }

    private static boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    Instant at(int schoolDaysBack, String time) {
        return at(back(schoolDaysBack), time);
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /// The first Monday that lies at least `days` days ahead.
    LocalDate monday(int days) {
        var day = today().plusDays(days);
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? day : monday(days + 1);
    }

    String spoken(LocalDate day) {
        return SPOKEN.format(day);
    }
}
