package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Facts beside a sheet: a label over its values, hairlines, no box.
public class FactSheet extends DescriptionList {

    public FactSheet() {
        addClassName("cl-facts");
    }

    /// A fact and, quieter, what is to be known about it.
    public FactSheet fact(String label, String value, String... quiet) {
        var fact = group(label);
        fact.add(Markup.text("dd", "", value));
        for (var line : quiet) {
            fact.add(Markup.text("dd", "cl-quiet", line));
        }
        return this;
    }

    /// Each component becomes one value.
    public FactSheet fact(String label, Component... values) {
        var fact = group(label);
        for (var value : values) {
            fact.add(Markup.tag("dd", "", value));
        }
        return this;
    }

    private Div group(String label) {
        var group = new Div(Markup.text("dt", "", label));
        add((Component) group);
        return group;
    }
}
