package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.brief.BriefText;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;

/// What changes by a decision, and when, a row each; more can be added.
class ChangeRows {

    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();

    ChangeRows(List<BriefText.Change> known) {
        show(known);
        Kept.rows(lines, "changes", () -> add(new Row()));
    }

    /// As they stand in the form, one under the other.
    Component[] parts() {
        return new Component[] {
            Line.label(t("What changes, and when")),
            lines,
            new Act(t("Add a change"), () -> add(new Row())).tertiary()
        };
    }

    /// Those that are written; an empty row is none.
    List<BriefText.Change> changes() {
        return rows.stream().filter(Row::isWritten).map(Row::change).toList();
    }

    BothWrote.Part<List<BriefText.Change>> part() {
        return BothWrote.Part.of(
                lines, t("What changes, and when"), this::changes, this::show, ChangeRows::inLines);
    }

    private void show(List<BriefText.Change> known) {
        rows.clear();
        lines.removeAll();
        known.forEach(change -> add(new Row(change)));
        if (rows.isEmpty()) {
            add(new Row());
        }
    }

    private void add(Row row) {
        rows.add(row);
        lines.add(row);
    }

    private static String inLines(List<BriefText.Change> changes) {
        return changes.stream()
                .map(change -> change.when() + ": " + change.what() + " " + change.forWhom())
                .collect(Collectors.joining("\n"));
    }

    /// When, what, and for whom one thing changes.
    private static class Row extends Div {
        private final TextField when = new TextField(t("When"));
        private final TextField what = new TextField(t("What changes"));
        private final TextField whom = new TextField(t("For whom, if not for all"));

        Row() {
            addClassName("cl-row");
            add(when, what, whom);
        }

        Row(BriefText.Change known) {
            this();
            when.setValue(known.when());
            what.setValue(known.what());
            whom.setValue(known.forWhom());
        }

        boolean isWritten() {
            return !when.isEmpty() || !what.isEmpty() || !whom.isEmpty();
        }

        BriefText.Change change() {
            return new BriefText.Change(when.getValue(), what.getValue(), whom.getValue());
        }
    }
}
