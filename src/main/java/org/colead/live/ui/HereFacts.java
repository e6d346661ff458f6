package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.colead.live.RoomState;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.PersonBadge;

/// The code, who facilitates, and who is here.
class HereFacts extends FactSheet {

    HereFacts(RoomState state) {
        var code = new Span(state.code().spaced());
        code.addClassName("cl-code");
        fact(t("Code"), code, Line.small(t("At /join on any phone.")), screen(state));
        fact(t("Facilitates"), new PersonBadge(state.facilitatorName()));
        fact(
                t(
                        "{0, plural, =0 {Nobody is here yet} one {One is here} other {# are here}}",
                        state.here().size()),
                state.here().stream().map(PersonBadge::new).toArray(Component[]::new));
    }

    private static Anchor screen(RoomState state) {
        var screen = new Anchor("live/" + state.session() + "/room", t("The room’s screen"));
        screen.setTarget("_blank");
        screen.addClassNames("cl-button", "primary");
        return screen;
    }
}
