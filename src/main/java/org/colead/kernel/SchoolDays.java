package org.colead.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/// Counts school days: Monday to Friday, without the days off.
public final class SchoolDays {

    private static final EnumSet<DayOfWeek> WEEKEND =
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private SchoolDays() {}

    public static boolean isOne(LocalDate day, DaysOff off) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !off.has(day);
    }

    /// The day that lies `count` school days after `day`.
    public static LocalDate after(LocalDate day, int count, DaysOff off) {
        var reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isOne(reached, off)) {
                left--;
            }
        }
        return reached;
    }
}
