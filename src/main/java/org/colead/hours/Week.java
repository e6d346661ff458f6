package org.colead.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A week, by its Monday (ISO 8601).
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static Week of(LocalDate day) {
        return new Week(day);
    }

    public LocalDate day(DayOfWeek day) {
        return monday.plusDays(day.getValue() - 1L);
    }

    public LocalDate friday() {
        return day(DayOfWeek.FRIDAY);
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /// How many weeks lie between this one and `later`.
    public int until(Week later) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, later.monday));
    }

    /// This week and the following ones, `last` included.
    public Stream<Week> through(Week last) {
        return IntStream.rangeClosed(0, until(last)).mapToObj(this::plus);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
