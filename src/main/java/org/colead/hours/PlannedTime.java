package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// One part of a person’s week, and what of it they logged.
public record PlannedTime(
        PoolId pool,
        LocalDate day,
        Steering steering,
        String purpose,
        Minutes allocated,
        Minutes used) {

    public Minutes open() {
        return allocated.minus(used);
    }

    public boolean isOpen() {
        return open().value() > 0;
    }

    /// So many minutes of it, as they are moved.
    public MovingHours.Time of(PersonId whose, Minutes minutes) {
        return new MovingHours.Time(whose, day, steering, purpose, minutes);
    }

    public HoursPools.Use asPlanned() {
        return new HoursPools.Use(day, steering, purpose, open());
    }
}
