package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.RoomState;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// On a group’s page, before all else: the meeting that is on.
@org.springframework.stereotype.Component
class MeetingNow implements GroupSection {

    private final Facilitation facilitation;
    private final Rooms rooms;

    MeetingNow(Facilitation facilitation, Rooms rooms) {
        this.facilitation = facilitation;
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        return facilitation.sessionIn(group.id()).map(session -> on(session, viewer));
    }

    private Component on(SessionId session, PersonId viewer) {
        var state = rooms.of(session).state();
        var ways = WaysIn.of(state, viewer);
        ways.forEach(way -> way.addClassName("cl-button"));
        ways.getFirst().addClassName("primary");
        return new Section(
                "live",
                t("A live meeting is on"),
                Line.plain(about(state)),
                Line.acts(ways.toArray(Component[]::new)));
    }

    private static String about(RoomState state) {
        return state.topic()
                .map(topic ->
                        t(
                                "{0} facilitates. “{1}” is before the room.",
                                state.facilitatorName(), topic.decision().title()))
                .orElseGet(() ->
                        t("{0} facilitates. It begins in a moment.", state.facilitatorName()));
    }
}
