package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import org.colead.live.RoomState;
import org.colead.uikit.PersonBadge;

/// How to join, and who is here.
class RoomDoor extends Aside {

    private static final int MOST_NAMES = 24;

    RoomDoor(RoomState state, URI home) {
        addClassName("cl-room-door");
        getElement().setAttribute("aria-label", t("Joining"));
        if (!state.over()) {
            var address = new Span(home.getAuthority() + home.getPath() + "/join");
            address.addClassName("cl-room-address");
            var code = new Span(state.code().spaced());
            code.addClassName("cl-room-code");
            add(
                    new JoinCode(home + "/j/" + state.code()),
                    new Paragraph(new Span(t("Join at")), address),
                    new Paragraph(new Span(t("with the code")), code));
        }
        add(here(state));
    }

    private static com.vaadin.flow.component.html.Div here(RoomState state) {
        var names = state.here();
        var heading =
                new H2(
                        t(
                                "{0, plural, =0 {Nobody is here yet} one {One is here} other {# are here}}",
                                names.size()));
        var list = new UnorderedList();
        names.stream()
                .limit(MOST_NAMES)
                .forEach(name -> list.add(new ListItem(new PersonBadge(name))));
        if (names.size() > MOST_NAMES) {
            list.add(new ListItem(t("and {0} more", names.size() - MOST_NAMES)));
        }
        var part = new com.vaadin.flow.component.html.Div(heading, list);
        part.addClassName("cl-room-here");
        return part;
    }
}
