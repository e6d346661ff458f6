package org.colead.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/// One dot for each responsibility: carried, being learnt by someone else too, or only offered.
public class LoadDots extends Span {

    /// How one responsibility is held.
    public enum Dot {
        CARRIED,
        LEARN,
        OFFER
    }

    /// @param sentence says the same: “carries 4, one more is offered”
    public LoadDots(List<Dot> dots, String sentence) {
        addClassName("cl-dots");
        dots.forEach(dot -> add(Markup.tag("i", dot.name().toLowerCase(Locale.ROOT))));
        Markup.picture(this, sentence);
    }
}
