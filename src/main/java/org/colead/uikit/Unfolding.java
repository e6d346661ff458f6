package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/// A form that unfolds in the place of its button. While it is open, nothing around it moves.
public class Unfolding extends Div implements Typing {

    private final Button open;
    private boolean unfolded;

    /// @param form made anew each time; its own button says what it does
    public Unfolding(String verb, Supplier<Component> form) {
        open = new Button(verb, _ -> unfold(form.get()));
        addClassName("cl-unfolding");
        add(open);
    }

    private void unfold(Component form) {
        unfolded = true;
        var close = new Button(t("Not now"), _ -> fold());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        removeAll();
        add(form, Line.acts(close));
    }

    private void fold() {
        unfolded = false;
        removeAll();
        add(open);
    }

    @Override
    public boolean isTyping() {
        return unfolded;
    }
}
