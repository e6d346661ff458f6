package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/// What a place is for, while there is nothing in it, and the one next step.
public class EmptyState extends Div {

    public EmptyState(String title, String words, Component... next) {
        addClassName("cl-empty");
        getElement().setAttribute("role", "status");
        add(dots(), new H2(title), Line.quiet(words));
        add(next);
    }

    private static Component dots() {
        var line = new Span();
        line.addClassName("cl-beginning");
        line.getElement().setAttribute("aria-hidden", "true");
        for (int stage = 1; stage <= 9; stage++) {
            line.add(Markup.tag("i", stage == 1 ? "first" : ""));
        }
        return line;
    }
}
