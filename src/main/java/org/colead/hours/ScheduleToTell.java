package org.colead.hours;

import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.PersonId;

/// A schedule that was published, for a letter to those for whom it keeps hours free.
///
/// @param first the Monday of its first week
/// @param number 1 where there was none before
public record ScheduleToTell(
        PoolId pool,
        String poolName,
        int number,
        LocalDate first,
        List<PersonId> persons,
        List<ProtectedSlot> slots) {

    /// What of it is for that person.
    public List<ProtectedSlot> of(PersonId person) {
        return slots.stream().filter(slot -> slot.isFor(person)).toList();
    }
}
