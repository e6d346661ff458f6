package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/// Several views of the same thing, one shown at a time; buttons, of which one is pressed.
public class Tablist extends Div {

    /// @param name what is chosen between: “Which text”
    public Tablist(String name) {
        addClassName("cl-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /// The first one added is shown at once.
    public Tablist tab(String name, Runnable show) {
        var button = new NativeButton(name);
        button.addClickListener(_ -> press(button, show));
        boolean first = getChildren().findAny().isEmpty();
        button.getElement().setAttribute("aria-pressed", String.valueOf(first));
        add(button);
        if (first) {
            show.run();
        }
        return this;
    }

    private void press(NativeButton pressed, Runnable show) {
        getChildren()
                .forEach(button ->
                        button.getElement()
                                .setAttribute("aria-pressed", String.valueOf(button == pressed)));
        show.run();
    }
}
