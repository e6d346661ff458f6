package org.colead.live.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.Room;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.uikit.Following;

/// Finds the room that an address names, for whoever may look into it.
final class OneRoom {

    private OneRoom() {}

    static Room of(BeforeEnterEvent event, Rooms rooms) {
        try {
            return rooms.of(SessionId.of(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.because("There is no such session. Open a new one.");
        }
    }

    /// How a screen hears what happens in a room.
    static Following.Watch followed(Room room) {
        return onlooker -> room.listen(_ -> onlooker.follow());
    }

    static void requireReader(Room room, PersonId person) {
        if (!room.mayRead(person)) {
            throw Refusal.because(
                    "The session is about a decision that you may not read. Speak with {0}, who"
                            + " facilitates.",
                    room.state().facilitatorName());
        }
    }
}
