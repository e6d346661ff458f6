package org.colead.uikit;

import com.vaadin.flow.component.html.Div;

/// The outline of what is being loaded, in its place; shown only after a second.
public class Ghost extends Div {

    public Ghost() {
        addClassName("cl-ghost");
        getElement().setAttribute("aria-hidden", "true");
        for (var width : new String[] {"38%", "82%", "74%"}) {
            var line = Markup.tag("i", "");
            line.getStyle().set("--v", width);
            add(line);
        }
    }
}
