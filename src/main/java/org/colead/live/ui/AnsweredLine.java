package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.colead.live.RoomState;
import org.colead.uikit.Pips;

/// How many have answered, and nothing else.
class AnsweredLine extends Div {

    private static final int MOST_PIPS = 40;

    AnsweredLine(RoomState state) {
        if (state.asked() <= MOST_PIPS) {
            add(new Pips(state.answered(), state.asked()));
        }
        add(new Span(t("{0} of {1} have answered.", state.answered(), state.asked())));
        getElement().setAttribute("role", "status");
    }
}
