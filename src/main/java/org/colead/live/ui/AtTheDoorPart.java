package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.kernel.PersonId;
import org.colead.live.RoomState;
import org.colead.live.RoomState.AtTheDoor;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.PersonBadge;
import org.colead.uikit.Section;

/// Guests who ask to come in.
class AtTheDoorPart extends Div {

    AtTheDoorPart(RoomState state, Steering steering, PersonId me) {
        addClassName("cl-parts");
        if (state.waiting().isEmpty() || !state.facilitator().equals(me)) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cl-at-door");
        state.waiting().forEach(guest -> list.add(row(guest, steering, me)));
        add(
                new Section(
                        "door",
                        t("At the door"),
                        Line.quiet(
                                t(
                                        "As guests they can read, ask, react and raise concerns. Positions are for the members.")),
                        list));
    }

    private static ListItem row(AtTheDoor guest, Steering steering, PersonId me) {
        var admit =
                Act.primary(
                        t("Let {0} in", guest.name()),
                        () -> steering.facilitation().admit(guest.seat(), me));
        var away =
                new Act(t("Turn away"), () -> steering.facilitation().turnAway(guest.seat(), me))
                        .tertiary();
        away.button().setAriaLabel(t("Turn {0} away", guest.name()));
        return new ListItem(new PersonBadge(guest.name()), Line.acts(admit, away));
    }
}
