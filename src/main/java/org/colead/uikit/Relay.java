package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.Collections;

/// What passes from one person to another: dots left, a dashed line, dots arrived.
public class Relay extends Div {

    /// @param sentence says the same: “Three of four passed from Theo Brandt to Amara Osei”
    public Relay(String from, int left, String to, int passed, String sentence) {
        addClassName("cl-relay");
        add(
                new Avatar(from).large(),
                dots(left),
                Markup.tag("span", "cl-line"),
                dots(passed),
                new Avatar(to).large());
        Markup.picture(this, sentence);
    }

    private static LoadDots dots(int count) {
        var dots = new LoadDots(Collections.nCopies(count, LoadDots.Dot.CARRIED), "");
        dots.getElement().removeAttribute("role");
        dots.getElement().removeAttribute("aria-label");
        return dots;
    }
}
