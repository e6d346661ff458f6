package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.colead.live.Room;
import org.colead.live.RoomState;
import org.colead.live.TakesPart;
import org.colead.live.Visitor;

/// One request of one phone: into which room, and by whom, where that is known.
///
/// @param state of the room when the request came in, so that all of a page is of one moment
record Holding(Room room, RoomState state, Optional<Visitor> visitor, Locale language) {

    static Holding of(Room room, Optional<Visitor> visitor, HttpServletRequest request) {
        var language = Saying.language(visitor.flatMap(Visitor::language), request);
        return new Holding(room, room.state(), visitor, language);
    }

    /// With the room as it is by now.
    Holding now() {
        return new Holding(room, room.state(), visitor, language);
    }

    Visitor in() {
        return visitor.filter(Visitor::admitted).orElseThrow();
    }

    boolean isIn() {
        return visitor.filter(Visitor::admitted).isPresent();
    }

    /// Whether they are in, and may read what the room is about.
    boolean mayLook() {
        return visitor.filter(Visitor::admitted)
                .filter(who -> room.mayLook(state, who))
                .isPresent();
    }

    boolean facilitates() {
        return visitor.filter(who -> state.isFacilitatedBy(who.person())).isPresent();
    }

    String path() {
        return "/j/" + state.code();
    }

    /// What whoever holds it may do with what the room is about.
    TakesPart part() {
        return room.part(state, in().person());
    }
}
