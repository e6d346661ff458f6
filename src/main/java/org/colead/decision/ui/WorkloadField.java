package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.decision.Workload;
import org.colead.kernel.Minutes;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Kept;
import org.colead.uikit.Words;

/// What a proposal asks of people's weeks, part by part, with the sum and the net under it.
class WorkloadField extends Div {

    private final Checkbox nothing = new Checkbox(t("It asks nothing of anybody’s hours"));
    private final IntegerField people = new IntegerField(t("For how many people"));
    private final Div rows = new Div();
    private final Paragraph sum = new Paragraph();
    private final List<Row> parts = new ArrayList<>();
    private Runnable changed = () -> {};

    WorkloadField() {
        addClassName("cl-workload");
        Kept.rows(rows, "workload", () -> add(new Row()));
        var heading =
                new Paragraph(t("Hours it asks, per person and week, and what stops to make room"));
        heading.addClassName("cl-label");
        var more = new Button(t("Add a part"), _ -> add(new Row()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        people.setMin(0);
        nothing.addValueChangeListener(change -> {
            rows.setVisible(!change.getValue());
            people.setVisible(!change.getValue());
            more.setVisible(!change.getValue());
            tell();
        });
        people.addValueChangeListener(_ -> tell());
        people.setErrorMessage(t("Of how many people? At least one."));
        sum.addClassName("cl-label");
        add(heading, nothing, people, rows, more, sum);
    }

    void whenChanged(Runnable listener) {
        changed = listener;
    }

    /// The hours with their parts, for whoever wrote at the same time.
    BothWrote.Part<Optional<Workload>> part() {
        return BothWrote.Part.of(this, t("Hours it asks"), this::value, this::take, this::said);
    }

    private void take(Optional<Workload> theirs) {
        parts.clear();
        rows.removeAll();
        nothing.clear();
        people.clear();
        theirs.ifPresent(this::show);
        summarise();
    }

    private String said(Optional<Workload> theirs) {
        return theirs.map(asked ->
                        asked.parts().isEmpty()
                                ? t("It asks nothing of anybody’s hours")
                                : asked.parts().stream()
                                        .map(WorkloadField::said)
                                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static String said(Workload.Part part) {
        return Words.hours(part.weekly()) + " · " + t(part.from().word()) + " · " + part.what();
    }

    void show(Workload workload) {
        nothing.setValue(workload.parts().isEmpty());
        people.setValue(workload.people());
        workload.parts().forEach(part -> add(new Row().showing(part)));
        summarise();
    }

    /// Empty while nothing was said.
    Optional<Workload> value() {
        if (nothing.getValue()) {
            return Optional.of(Workload.NONE);
        }
        var said = parts.stream().flatMap(row -> row.part().stream()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Workload(count(), said));
    }

    private int count() {
        return people.getValue() == null ? 0 : people.getValue();
    }

    private void add(Row row) {
        parts.add(row);
        rows.add(row);
    }

    private void tell() {
        people.setInvalid(!value().map(Workload::said).orElse(true));
        summarise();
        changed.run();
    }

    private void summarise() {
        sum.setText(
                value().filter(w -> !w.parts().isEmpty())
                        .map(w ->
                                t(
                                        "{0} a week in all; on top of today: {1}",
                                        Words.hours(w.asked()), Words.hours(w.net())))
                        .orElse(""));
    }

    /// One part: minutes, where they come from, and what that is.
    private class Row extends Div {
        private final IntegerField minutes = new IntegerField(t("Minutes"));
        private final Select<Workload.Source> source = new Select<>();
        private final TextField what = new TextField(t("Which"));

        Row() {
            addClassName("cl-row");
            source.setLabel(t("Where from"));
            source.setItems(Workload.Source.values());
            source.setItemLabelGenerator(source -> t(source.word()));
            source.setValue(Workload.Source.STOPS);
            var away = new Button(t("Remove"), _ -> remove());
            away.addThemeVariants(ButtonVariant.TERTIARY);
            minutes.setErrorMessage(t("How many minutes a week?"));
            what.setErrorMessage(t("Which meeting, or who covers?"));
            add(minutes, source, what, away);
            minutes.addValueChangeListener(_ -> changedHere());
            source.addValueChangeListener(_ -> tell());
            what.addValueChangeListener(_ -> changedHere());
        }

        /// Half a part is not kept: it says what it lacks.
        private void changedHere() {
            minutes.setInvalid(!what.getValue().isBlank() && !hasMinutes());
            what.setInvalid(what.getValue().isBlank() && hasMinutes());
            tell();
        }

        private boolean hasMinutes() {
            return minutes.getValue() != null && minutes.getValue() > 0;
        }

        private void remove() {
            parts.remove(this);
            rows.remove(this);
            tell();
        }

        Row showing(Workload.Part part) {
            minutes.setValue(part.weekly().value());
            source.setValue(part.from());
            what.setValue(part.what());
            return this;
        }

        Optional<Workload.Part> part() {
            if (!hasMinutes() || what.getValue().isBlank()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Workload.Part(
                            new Minutes(minutes.getValue()), source.getValue(), what.getValue()));
        }
    }
}
