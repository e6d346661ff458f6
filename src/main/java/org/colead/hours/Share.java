package org.colead.hours;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// What a line means for one person on one day; `minutes` is negative where time goes away.
///
/// @param decision the decision that asked for these minutes
record Share(
        PersonId person,
        LocalDate day,
        Steering steering,
        String purpose,
        Minutes minutes,
        Optional<DecisionId> decision) {

    /// For no decision.
    Share(PersonId person, LocalDate day, Steering steering, String purpose, Minutes minutes) {
        this(person, day, steering, purpose, minutes, Optional.empty());
    }

    Slot slot() {
        return new Slot(person, Week.of(day), steering);
    }

    /// The same for somebody else.
    Share to(PersonId other) {
        return new Share(other, day, steering, purpose, minutes, decision);
    }

    Share opposite() {
        return new Share(person, day, steering, purpose, Minutes.NONE.minus(minutes), decision);
    }

    /// So many minutes of it, as this decision asked for them.
    Share of(Minutes some, Optional<DecisionId> asking) {
        return new Share(person, day, steering, purpose, some, asking);
    }

    boolean isCut() {
        return minutes.value() < 0;
    }
}
