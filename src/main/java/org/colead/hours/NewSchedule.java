package org.colead.hours;

import java.util.List;
import org.colead.kernel.Refusal;

/// A schedule to be published.
///
/// @param first the first week in which it holds
public record NewSchedule(Week first, List<ProtectedSlot> slots) {

    private static final int MOST = 60;

    public NewSchedule {
        slots = List.copyOf(slots);
        if (slots.isEmpty()) {
            throw Refusal.because("Write at least one part of the week, then publish it.");
        }
        if (slots.size() > MOST) {
            throw Refusal.because("A schedule has at most {0} parts. Take some out.", MOST);
        }
        for (int i = 0; i < slots.size(); i++) {
            for (var other : slots.subList(i + 1, slots.size())) {
                mustNotCollide(slots.get(i), other);
            }
        }
    }

    private static void mustNotCollide(ProtectedSlot one, ProtectedSlot other) {
        if (one.collidesWith(other)) {
            throw Refusal.because(
                    "“{0}” and “{1}” are at the same time for the same people. Change one.",
                    one.purpose(), other.purpose());
        }
    }
}
