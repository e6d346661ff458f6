package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.live.GuestList.OneGuest;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.PersonBadge;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;

/// Guests who ask to come in.
class AtTheDoorPart extends Section {

    AtTheDoorPart(Chair chair) {
        super("door", t("At the door"));
        var list = new UnorderedList();
        list.addClassName("cl-at-door");
        chair.state().waiting().forEach(guest -> list.add(row(guest, chair)));
        add(
                Line.quiet(
                        t(
                                "As guests they can read, ask, react and raise concerns. Positions are for the members.")),
                list);
        Renewal.inParts(list);
        Renewal.inParts(this);
    }

    private static ListItem row(OneGuest guest, Chair chair) {
        var admit = Act.primary(t("Let {0} in", guest.name()), () -> chair.admit(guest.seat()));
        var away = new Act(t("Turn away"), () -> chair.turnAway(guest.seat())).tertiary();
        away.button().setAriaLabel(t("Turn {0} away", guest.name()));
        var row = new ListItem(new PersonBadge(guest.name()), Line.acts(admit, away));
        row.setId("guest-" + guest.seat());
        return row;
    }
}
