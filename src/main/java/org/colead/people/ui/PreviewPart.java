package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import org.colead.kernel.Slice;
import org.colead.people.ImportLine;
import org.colead.people.ImportLine.Outcome;
import org.colead.people.ImportPreview;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Table;
import org.colead.uikit.Tablist;
import org.colead.uikit.Words;

/// What the files would do, line by line: all of it, or one outcome at a time.
class PreviewPart extends Div {

    private final ImportPreview preview;
    private final Div shown = new Div();

    PreviewPart(ImportPreview preview) {
        this.preview = preview;
        addClassName("cl-import");
        var filter = new Tablist(t("Which lines"));
        filter.tab(t("All {0, number}", preview.lines().size()), () -> show(_ -> true));
        for (var outcome : Outcome.values()) {
            filter.tab(name(outcome), () -> show(line -> line.outcome() == outcome));
        }
        var section = new Section("preview", t("What would happen"));
        preview.words().forEach(word -> section.add(Line.small(t(word))));
        section.add(filter, shown);
        add(section);
    }

    private String name(Outcome outcome) {
        int count = preview.count(outcome);
        return switch (outcome) {
            case ADDED -> t("Added {0, number}", count);
            case CHANGED -> t("Changed {0, number}", count);
            case LEFT_ALONE -> t("Left alone {0, number}", count);
            case REFUSED -> t("Refused {0, number}", count);
        };
    }

    private void show(Predicate<ImportLine> which) {
        var lines = preview.lines().stream().filter(which).toList();
        shown.removeAll();
        if (lines.isEmpty()) {
            shown.add(Line.end(t("No line is of this kind.")));
            return;
        }
        var table = new Table(t("Line"), t("Name"), t("What happens"), t("Outcome"));
        table.addClassName("lines");
        var more = new Div();
        shown.add(table, more);
        page(lines, 0, table, more);
    }

    private static void page(List<ImportLine> lines, int from, Table table, Div more) {
        int to = Math.min(from + Slice.SIZE, lines.size());
        lines.subList(from, to).forEach(line -> table.row(row(line)));
        more.removeAll();
        if (to < lines.size()) {
            var further =
                    new Button(
                            t("Show more, {0, number} are left", lines.size() - to),
                            _ -> page(lines, to, table, more));
            further.addThemeVariants(ButtonVariant.TERTIARY);
            more.add(further);
        }
    }

    private static Component[] row(ImportLine line) {
        var who = new Div(Line.plain(line.name().isBlank() ? "—" : line.name()));
        who.add(Line.label(line.email()));
        return new Component[] {
            Line.label(t("{0}, line {1}", line.file(), Words.number(line.number()))),
            who,
            Line.small(t(line.why())),
            outcome(line.outcome())
        };
    }

    /// What was refused stands out from what is done and what stays.
    private static Span outcome(Outcome outcome) {
        var badge = new Span(word(outcome));
        badge.addClassName("cl-badge");
        badge.setClassName("done", outcome == Outcome.ADDED || outcome == Outcome.CHANGED);
        badge.setClassName("plain", outcome == Outcome.LEFT_ALONE);
        return badge;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> t("added");
            case CHANGED -> t("changed");
            case LEFT_ALONE -> t("left alone");
            case REFUSED -> t("refused");
        };
    }
}
