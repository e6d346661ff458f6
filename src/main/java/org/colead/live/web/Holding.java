package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.colead.live.Room;
import org.colead.live.TakesPart;
import org.colead.live.Visitor;

/// One request of one phone: into which room, and by whom, where that is known.
record Holding(Room room, Optional<Visitor> visitor, Locale language) {

    static Holding of(Room room, Optional<Visitor> visitor, HttpServletRequest request) {
        var language = Saying.language(visitor.flatMap(Visitor::language), request);
        return new Holding(room, visitor, language);
    }

    Visitor in() {
        return visitor.filter(Visitor::admitted).orElseThrow();
    }

    boolean isIn() {
        return visitor.filter(Visitor::admitted).isPresent();
    }

    /// Whether they are in, and may read what the room is about now.
    boolean mayLook() {
        return visitor.filter(Visitor::admitted).filter(room::mayLook).isPresent();
    }

    boolean facilitates() {
        return visitor.filter(v -> v.person().equals(room.state().facilitator())).isPresent();
    }

    String path() {
        return "/j/" + room.state().code();
    }

    /// What whoever holds it may do with what the room is about.
    TakesPart part() {
        return room.part(in().person());
    }
}
