package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.colead.live.RoomState;
import org.colead.live.RoomState.OnAgenda;

/// Decisions as a list that can be read from afar: each with where it stands.
final class Gone {

    private Gone() {}

    /// What the room went through.
    static Component through(RoomState state) {
        return list(state, true);
    }

    /// What lies before it.
    static Component ahead(RoomState state) {
        return list(state, false);
    }

    private static Component list(RoomState state, boolean been) {
        var items = state.agenda().stream().filter(item -> item.been() == been).toList();
        if (items.isEmpty()) {
            return new Div();
        }
        var list = new OrderedList();
        list.addClassName("cl-room-agenda");
        items.forEach(item -> list.add(row(item)));
        return list;
    }

    private static ListItem row(OnAgenda item) {
        var title = new Span(item.title());
        title.addClassName("cl-title");
        var stands = new Span(t(item.stands()));
        stands.addClassName("stands");
        return new ListItem(title, stands);
    }
}
