package org.colead.uikit;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.Consumer;

/// Filters that say what they are set to; each opens a short list.
public class Chips extends Div {

    public Chips(String name) {
        addClassNames("more", "cl-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /// @param any what the filter says while nothing is chosen; chosen again, it gives nothing
    /// @param options value to name, in the order shown
    public <T> Chips chip(
            String label,
            String any,
            Map<T, String> options,
            Consumer<java.util.Optional<T>> chosen) {
        return chip(label, any, options, java.util.Optional.empty(), chosen);
    }

    /// @param set what is chosen already
    public <T> Chips chip(
            String label,
            String any,
            Map<T, String> options,
            java.util.Optional<T> set,
            Consumer<java.util.Optional<T>> chosen) {
        var value = Markup.bold(set.map(options::get).orElse(any));
        var chip = new NativeButton();
        chip.add(Markup.text("span", "", label), value, new Glyph("chev"));
        chip.addClassName("cl-chip");
        chip.getElement().setAttribute("aria-haspopup", "true");
        var menu = new ContextMenu(chip);
        menu.setOpenOnClick(true);
        menu.addItem(any, _ -> choose(value, any, chosen, java.util.Optional.empty()));
        options.forEach((option, name) ->
                menu.addItem(
                        name,
                        _ -> choose(value, name, chosen, java.util.Optional.ofNullable(option))));
        add(chip);
        return this;
    }

    private static <T> void choose(
            com.vaadin.flow.component.HtmlContainer shown,
            String name,
            Consumer<java.util.Optional<T>> chosen,
            java.util.Optional<T> value) {
        shown.setText(name);
        chosen.accept(value);
    }
}
