package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Minutes;
import org.colead.people.UnitId;

/// A pool and its balance.
///
/// @param joiners whether it is for everybody of its unit, also for who joins it later
/// @param noticeDays how many days before they begin hours are cut without a published reason
public record PoolRow(
        PoolId id,
        String name,
        UnitId unit,
        LocalDate from,
        LocalDate until,
        Minutes weeklyGoal,
        int noticeDays,
        boolean joiners,
        Minutes cap,
        Minutes granted,
        Minutes allocated,
        Minutes used) {

    boolean covers(Week week) {
        return week.compareTo(firstWeek()) >= 0 && week.compareTo(lastWeek()) <= 0;
    }

    /// Granted and not allocated yet.
    public Minutes left() {
        return granted.minus(allocated);
    }

    /// Allocated and not used yet.
    public Minutes unused() {
        return allocated.minus(used);
    }

    public Week firstWeek() {
        return Week.of(from);
    }

    public Week lastWeek() {
        return Week.of(until);
    }
}
