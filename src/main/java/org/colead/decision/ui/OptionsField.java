package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.colead.decision.Option;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;

/// The options among which a group chooses, a row each: its name and a few words.
class OptionsField extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private Runnable changed = () -> {};

    OptionsField() {
        setId("options");
        addClassName("cl-options");
        Kept.rows(list, "options", this::addRow);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("Options"));
        add(
                Line.label(t("Options, from {0} to {1}", Option.FEWEST, Option.MOST)),
                list,
                new Button(t("Add an option"), _ -> addRow().name.focus()));
    }

    void show(List<Option> options) {
        rows.clear();
        list.removeAll();
        options.forEach(option -> addRow().show(option));
        while (rows.size() < Option.FEWEST) {
            addRow();
        }
    }

    List<Option> value() {
        return rows.stream().map(Row::option).toList();
    }

    void whenChanged(Runnable act) {
        changed = act;
    }

    private Row addRow() {
        var row = new Row();
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void takeOut(Row row) {
        rows.remove(row);
        list.remove(row);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
    }

    /// One option as it is written.
    private final class Row extends Div {

        private final TextField name = new TextField();
        private final TextArea words = new TextArea(t("A few words"));
        private final Button out = new Button(t("Take out"), _ -> takeOut(this));

        Row() {
            addClassName("cl-row");
            name.setMaxLength(Option.LONGEST_NAME);
            words.setMaxLength(Option.LONGEST_WORDS);
            words.setMinRows(1);
            out.addThemeVariants(ButtonVariant.TERTIARY);
            for (var field : List.of(name, words)) {
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                });
            }
            add(new Component[] {name, words, out});
        }

        void number(int number) {
            name.setLabel(t("Option {0}", number));
            out.setAriaLabel(t("Take option {0} out", number));
        }

        void show(Option option) {
            name.setValue(option.name());
            words.setValue(option.words());
        }

        Option option() {
            return new Option(name.getValue(), words.getValue());
        }
    }
}
