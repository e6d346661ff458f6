package org.colead.uikit;

import com.vaadin.flow.component.html.Span;

/// How many of a few have done something, without saying who; a decoration beside the sentence.
public class Pips extends Span {

    public Pips(int done, int of) {
        addClassName("cl-pips");
        getElement().setAttribute("aria-hidden", "true");
        for (int pip = 1; pip <= of; pip++) {
            add(Markup.tag("i", pip <= done ? "d" : ""));
        }
    }
}
