package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// What a line means for one person on one day; `minutes` is negative where time goes away.
record Share(PersonId person, LocalDate day, Steering steering, String purpose, Minutes minutes) {

    Slot slot() {
        return new Slot(person, Week.of(day), steering);
    }

    /// The same for somebody else.
    Share to(PersonId other) {
        return new Share(other, day, steering, purpose, minutes);
    }

    Share opposite() {
        return new Share(person, day, steering, purpose, Minutes.NONE.minus(minutes));
    }

    boolean isCut() {
        return minutes.value() < 0;
    }
}
