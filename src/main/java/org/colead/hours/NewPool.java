package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Minutes;
import org.colead.people.UnitId;

/// A pool to be opened.
///
/// @param cap what may ever be granted to it, in all
/// @param granted what it starts with, at most the cap
/// @param weeklyGoal what each person is to have a week; 5 h 00 where nothing else was decided
public record NewPool(
        String name,
        UnitId unit,
        LocalDate from,
        LocalDate until,
        Minutes cap,
        Minutes granted,
        Minutes weeklyGoal) {

    public static final Minutes FIVE_HOURS = Minutes.of(5, 0);
}
