package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/// Something folded away under one line: a table behind a picture, an earlier round.
public class More extends NativeDetails {

    public More(String summary, Component... content) {
        super(summary, new Div(content));
        addClassName("cl-details");
    }

    /// With a quiet part: “Reactions · nine of nine”.
    public More(String summary, String quiet, Component... content) {
        this(summary, content);
        setSummary(Markup.text("span", "", summary), Markup.text("span", "cl-quiet", quiet));
    }
}
