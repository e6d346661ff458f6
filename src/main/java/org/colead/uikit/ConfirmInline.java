package org.colead.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/// A step that cannot be taken back: the button says so, in place, before it is done.
public class ConfirmInline extends Div {

    private final Button ask;
    private final Div question = new Div();

    /// @param warning “Publish to 31 people. This cannot be taken back.”
    public ConfirmInline(String verb, String warning, Runnable deed) {
        addClassName("cl-confirm");
        ask = new Button(verb, _ -> asking(true));
        var no = new Button(Words.t("Not yet"), _ -> asking(false));
        no.addThemeVariants(ButtonVariant.TERTIARY);
        question.getElement().setAttribute("role", "group");
        question.getElement().setAttribute("aria-label", warning);
        question.addClassName("cl-refused");
        question.add(
                new Glyph("open"), Line.plain(warning), Line.acts(Act.primary(verb, deed), no));
        add(ask, question);
        asking(false);
    }

    private void asking(boolean asking) {
        ask.setVisible(!asking);
        question.setVisible(asking);
    }
}
