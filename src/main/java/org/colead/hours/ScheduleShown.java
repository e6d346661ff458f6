package org.colead.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A schedule as it was published.
///
/// @param number counted for its pool, from 1
/// @param first the Monday of its first week
public record ScheduleShown(
        int number, LocalDate first, String publishedBy, Instant at, List<SlotShown> slots) {

    /// One part of it, with the names of those for whom it is; none where it is for everybody.
    public record SlotShown(ProtectedSlot slot, List<String> names) {}
}
