package org.colead.live;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// The guests of a session.
///
/// @param waiting at the door
/// @param in let in, by name
/// @param out who were in and were asked out
public record GuestList(List<OneGuest> waiting, List<OneGuest> in, Set<PersonId> out) {

    /// A guest by name, and the seat they asked for.
    public record OneGuest(UUID seat, String name) {}

    static GuestList of(List<Seat> waiting, List<Seat> letIn) {
        return new GuestList(
                named(waiting),
                named(letIn.stream().filter(Seat::isIn).toList()),
                Set.copyOf(letIn.stream().filter(Seat::isAskedOut).map(Seat::person).toList()));
    }

    private static List<OneGuest> named(List<Seat> seats) {
        return seats.stream().map(seat -> new OneGuest(seat.id(), seat.name())).toList();
    }
}
