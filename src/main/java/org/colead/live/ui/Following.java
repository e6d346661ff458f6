package org.colead.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.colead.live.Listening;
import org.colead.live.Room;
import org.colead.live.RoomState;
import org.colead.uikit.LiveRegion;
import org.jspecify.annotations.Nullable;

/// A part of a screen that follows one aspect of a room: drawn anew when that changes, and never
/// while somebody is typing in it.
class Following<T> extends Div {

    private final Room room;
    private final Function<RoomState, T> aspect;
    private final Function<RoomState, Component> drawing;
    private @Nullable T shown;
    private @Nullable Listening listening;

    Following(Room room, Function<RoomState, T> aspect, Function<RoomState, Component> drawing) {
        this.room = room;
        this.aspect = aspect;
        this.drawing = drawing;
        addClassName("cl-live");
        draw(room.state());
    }

    private void draw(RoomState state) {
        var next = aspect.apply(state);
        if (!next.equals(shown) && !LiveRegion.isTypedIn(this)) {
            shown = next;
            removeAll();
            add(drawing.apply(state));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        draw(room.state());
        listening = room.listen(state -> ui.access(() -> draw(state)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }
}
