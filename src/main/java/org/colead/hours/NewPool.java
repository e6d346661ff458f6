package org.colead.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;

/// A pool to be opened.
///
/// @param cap what may ever be granted to it, in all
/// @param granted what it starts with, at most the cap
/// @param weeklyGoal what each person is to have a week; 5 h 00 where nothing else was decided
/// @param forWhom some who work in the unit; everybody who works there where nobody is named
/// @param joiners whether it is also for who joins the unit later
/// @param noticeDays how many days before they begin committed hours are cut without a published
///   reason; 14 where nothing else was decided
public record NewPool(
        String name,
        UnitId unit,
        LocalDate from,
        LocalDate until,
        Minutes cap,
        Minutes granted,
        Minutes weeklyGoal,
        Optional<List<PersonId>> forWhom,
        boolean joiners,
        int noticeDays) {

    public static final Minutes FIVE_HOURS = Minutes.of(5, 0);
    public static final int TWO_WEEKS = 14;

    public NewPool {
        forWhom = forWhom.map(persons -> persons.stream().distinct().toList());
    }

    /// For everybody of the unit, also who joins it later, with two weeks’ notice.
    public NewPool(
            String name,
            UnitId unit,
            LocalDate from,
            LocalDate until,
            Minutes cap,
            Minutes granted,
            Minutes weeklyGoal) {
        this(name, unit, from, until, cap, granted, weeklyGoal, Optional.empty(), true, TWO_WEEKS);
    }

    /// The same pool for these people only.
    public NewPool forOnly(List<PersonId> persons) {
        return new NewPool(
                name,
                unit,
                from,
                until,
                cap,
                granted,
                weeklyGoal,
                Optional.of(persons),
                false,
                noticeDays);
    }

    /// The same pool without those who join the unit later.
    public NewPool forThoseNow() {
        return new NewPool(
                name, unit, from, until, cap, granted, weeklyGoal, forWhom, false, noticeDays);
    }

    /// The same pool with so many days’ notice.
    public NewPool withNotice(int days) {
        return new NewPool(
                name, unit, from, until, cap, granted, weeklyGoal, forWhom, joiners, days);
    }
}
