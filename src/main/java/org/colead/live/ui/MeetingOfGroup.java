package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.SessionId;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// On a group’s page, while no meeting is on: the button that opens one.
@org.springframework.stereotype.Component
class MeetingOfGroup implements GroupSection {

    private final Facilitation facilitation;

    MeetingOfGroup(Facilitation facilitation) {
        this.facilitation = facilitation;
    }

    /// Before its decisions.
    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        return Optional.of(group)
                .filter(card -> card.may(Action.HOLD_MEETING))
                .filter(card -> facilitation.sessionIn(card.id()).isEmpty())
                .map(card -> opening(card, viewer));
    }

    private Component opening(GroupCard group, PersonId viewer) {
        return new Section(
                "live",
                t("Live meeting"),
                Line.quiet(
                        t(
                                "Go through what is open together: one screen for the room, a phone in each hand.")),
                Act.once(
                                t("Open a live meeting"),
                                key -> go(facilitation.openMeeting(group.id(), key, viewer)))
                        .plain());
    }

    private static void go(SessionId session) {
        UI.getCurrent().navigate("live/" + session);
    }
}
