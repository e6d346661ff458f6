package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/// A text in named parts: the names in the margin, people's words beside them.
public class PartedText extends DescriptionList {

    public PartedText() {
        addClassName("cl-text");
    }

    /// A part as it reads; left out where it is empty.
    public PartedText part(String name, String words) {
        return words.isBlank() ? this : part(name, new Said(words));
    }

    /// A part as it differs from an earlier one.
    public PartedText part(String name, String before, String after) {
        return before.isBlank() && after.isBlank() ? this : part(name, new Changed(before, after));
    }

    public PartedText part(String name, Component content) {
        add(Markup.text("dt", "", name), Markup.tag("dd", "", content));
        return this;
    }
}
