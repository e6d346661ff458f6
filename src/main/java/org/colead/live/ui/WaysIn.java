package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.live.RoomState;

/// How one person gets into a session that is on, the likeliest first.
final class WaysIn {

    private WaysIn() {}

    static List<Anchor> of(RoomState state, PersonId viewer) {
        var join = new Anchor("j/" + state.code(), t("Join with this device"));
        join.setRouterIgnore(true);
        var screen = new Anchor("live/" + state.session() + "/room", t("The room’s screen"));
        var facilitate = new Anchor("live/" + state.session(), t("Facilitate it"));
        boolean runs = state.isFacilitatedBy(viewer) || state.mayBeTakenBy(viewer);
        return runs ? List.of(facilitate, screen, join) : List.of(join, screen);
    }
}
