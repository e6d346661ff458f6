package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// The one sheet of a place. Inside: sections with hairlines, no cards.
public class Sheet extends Div {

    public Sheet(Component... parts) {
        super(parts);
        addClassName("cl-sheet");
    }

    /// Puts the one thing needed first; takes away what was needed before.
    public void need(Band band) {
        noNeed();
        addComponentAsFirst(band);
    }

    public void noNeed() {
        getChildren().filter(Band.class::isInstance).toList().forEach(this::remove);
    }
}
