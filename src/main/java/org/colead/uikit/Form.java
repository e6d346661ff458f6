package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Fields under each other, and the buttons at the end.
public class Form extends Div {

    public Form(Component... parts) {
        super(parts);
        addClassName("cl-form");
    }
}
