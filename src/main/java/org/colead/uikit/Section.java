package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;

/// A part of a sheet with its heading, which can be linked to by `#id`.
public class Section extends com.vaadin.flow.component.html.Section {

    private final HtmlContainer bar;
    private final H2 title;

    public Section(String id, String heading, Component... content) {
        title = new H2(heading);
        title.setId(id);
        bar = Markup.tag("div", "cl-bar", title);
        getElement().setAttribute("aria-labelledby", id);
        add(bar);
        add(content);
    }

    /// What its heading says.
    public String name() {
        return title.getText();
    }

    /// What an address names to lead here.
    public String anchor() {
        return title.getId().orElse("");
    }

    /// Quiet words at the other end of the heading: “Four raised, three answered”.
    public Section beside(String words) {
        return beside(Line.small(words));
    }

    public Section beside(Component... components) {
        bar.add(components);
        return this;
    }
}
