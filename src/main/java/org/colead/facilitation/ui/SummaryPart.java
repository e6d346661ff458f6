package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;

/// What was noted, step by step, as one text to take along. It is kept nowhere.
class SummaryPart extends Div {

    private static final String COPY =
            """
            const field = $0.inputElement;
            field.select();
            if (navigator.clipboard) navigator.clipboard.writeText(field.value);
            else document.execCommand('copy');
            """;

    private final Run run;
    private final List<DraftField> notes;
    private final String with;
    private final Dates dates;
    private final List<Registration> listening = new ArrayList<>();
    private final TextArea text = new TextArea(t("The summary"));

    SummaryPart(Run run, List<DraftField> notes, String with, Dates dates, Consumer<Run> go) {
        this.run = run;
        this.notes = notes;
        this.with = with;
        this.dates = dates;
        addClassName("cl-tool");
        text.setReadOnly(true);
        text.setWidthFull();
        text.addClassName("cl-words");
        write();
        add(
                new Section("summary", t("To take along"), text, acts(go)),
                new Section("notes", t("Add to it"), notes.toArray(DraftField[]::new)));
    }

    private Component acts(Consumer<Run> go) {
        var copy =
                Act.primary(
                        t("Copy it"),
                        () -> {
                            getElement().executeJs(COPY, text.getElement());
                            Toast.say(t("Copied. Paste it wherever it is needed."));
                        });
        var back =
                new Act(t("Back"), () -> go.accept(run.at(run.tool().steps().size()))).tertiary();
        var anew =
                new Act(
                                t("Forget the notes and begin anew"),
                                () -> {
                                    notes.forEach(DraftField::sent);
                                    go.accept(run.at(0));
                                })
                        .tertiary();
        return Line.acts(copy, back, anew);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        notes.forEach(note -> listening.add(note.addValueChangeListener(_ -> write())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Registration::remove);
        listening.clear();
    }

    private void write() {
        text.setValue(
                Stream.concat(
                                Stream.of(
                                        t(
                                                "{0}, {1}",
                                                t(run.tool().name()), dates.day(dates.today())),
                                        with),
                                IntStream.range(0, notes.size())
                                        .filter(step -> !notes.get(step).getValue().isBlank())
                                        .mapToObj(this::noted))
                        .collect(Collectors.joining("\n\n")));
    }

    private String noted(int step) {
        return t(run.tool().steps().get(step).title()) + "\n" + notes.get(step).getValue().strip();
    }
}
