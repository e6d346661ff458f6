package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.live.GuestList.OneGuest;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.PersonBadge;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;

/// Guests who are in, and how one is asked to go.
class GuestsPart extends Section {

    GuestsPart(Chair chair) {
        super("guests", t("Guests"));
        var list = new UnorderedList();
        list.addClassName("cl-at-door");
        chair.state().guests().in().forEach(guest -> list.add(row(guest, chair)));
        add(list);
        Renewal.inParts(list);
        Renewal.inParts(this);
    }

    private static ListItem row(OneGuest guest, Chair chair) {
        var out =
                new ConfirmInline(
                        t("Ask {0} out", guest.name()),
                        t("Their phone shows nothing from then on. What they said stays."),
                        () -> chair.askOut(guest.seat()));
        var row = new ListItem(new PersonBadge(guest.name()), out);
        row.setId("in-" + guest.seat());
        return row;
    }
}
