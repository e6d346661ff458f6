package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.brief.BriefText;
import org.colead.brief.Figure;
import org.colead.kernel.Refusal;

/// One bar of a figure as it is typed: its name, its number, and what takes it out.
class BarRow extends Div {

    private final TextField name = new TextField(t("What is counted"));
    private final TextField number = new TextField(t("How many"));

    /// @param changed called with every change of either field
    BarRow(Runnable changed, Consumer<BarRow> takeOut) {
        addClassName("cl-bar-row");
        name.setMaxLength(Figure.LONGEST_NAME);
        number.getElement().setAttribute("inputmode", "numeric");
        var out = new Button(t("Take out"), _ -> takeOut.accept(this));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        for (var field : List.of(name, number)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> {
                out.setAriaLabel(t("Take “{0}” out", name.getValue()));
                changed.run();
            });
        }
        add(new Component[] {name, number, out});
    }

    BarRow showing(Typed bar) {
        name.setValue(bar.name());
        number.setValue(bar.number());
        return this;
    }

    void begin() {
        name.focus();
    }

    Typed typed() {
        return new Typed(name.getValue(), number.getValue());
    }

    /// What stands in both fields.
    record Typed(String name, String number) {

        static Typed of(BriefText.Bar bar) {
            return new Typed(bar.label(), String.valueOf(bar.count()));
        }

        boolean isWritten() {
            return !name.isBlank() || !number.isBlank();
        }

        BriefText.Bar bar() {
            return Figure.typed(name, number);
        }

        /// None while it is half written.
        Optional<BriefText.Bar> readable() {
            try {
                return Optional.of(bar());
            } catch (Refusal notYet) {
                return Optional.empty();
            }
        }
    }
}
