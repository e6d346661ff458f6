package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.brief.BriefText;
import org.colead.brief.Figure;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;

/// The figure under *why*: what is counted and how many, a row each, and under them the bars as
/// readers will see them.
class FigureRows extends Div {

    private final Div lines = new Div();
    private final Div preview = new Div();
    private final Act more = new Act(t("Add a figure"), this::addOne).tertiary();
    private final List<BarRow> rows = new ArrayList<>();

    FigureRows(List<BriefText.Bar> known) {
        addClassName("cl-bar-figure");
        lines.addClassName("cl-bar-rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label());
        add(Line.label(label()), lines, more, preview);
        show(known.stream().map(BarRow.Typed::of).toList());
        Kept.rows(lines, "figures", () -> put(rows.size(), row()));
    }

    private static String label() {
        return t("A figure, where numbers say it better");
    }

    /// As they are kept; refused in words where a row has no name or no whole number.
    List<BriefText.Bar> figure() {
        return typed().stream().map(BarRow.Typed::bar).toList();
    }

    /// What stands in the rows, whether it makes a bar yet or not; an empty row is none.
    List<BarRow.Typed> typed() {
        return rows.stream().map(BarRow::typed).filter(BarRow.Typed::isWritten).toList();
    }

    boolean shows(List<BriefText.Bar> bars) {
        return typed().equals(bars.stream().map(BarRow.Typed::of).toList());
    }

    BothWrote.Part<List<BarRow.Typed>> part() {
        return BothWrote.Part.of(this, label(), this::typed, this::show, FigureRows::inLines);
    }

    private void show(List<BarRow.Typed> known) {
        rows.clear();
        lines.removeAll();
        known.forEach(bar -> put(rows.size(), row().showing(bar)));
        draw();
    }

    private void addOne() {
        Figure.mustHaveRoomBeside(rows.size());
        var row = row();
        put(rows.size(), row);
        draw();
        row.begin();
    }

    private BarRow row() {
        return new BarRow(this::draw, this::takeOut);
    }

    private void put(int index, BarRow row) {
        int place = Math.min(index, rows.size());
        rows.add(place, row);
        lines.addComponentAtIndex(place, row);
    }

    private void takeOut(BarRow row) {
        int index = rows.indexOf(row);
        rows.remove(row);
        lines.remove(row);
        more.forgive();
        draw();
        if (row.typed().isWritten()) {
            Toast.undo(t("“{0}” is taken out.", row.typed().name()), () -> putBack(index, row));
        }
    }

    private void putBack(int index, BarRow row) {
        put(index, row);
        draw();
    }

    /// Rows that make no bar yet are left out.
    private void draw() {
        more.verb(rows.isEmpty() ? t("Add a figure") : t("Add a bar"));
        preview.removeAll();
        var bars = rows.stream().flatMap(row -> row.typed().readable().stream()).toList();
        if (!bars.isEmpty()) {
            preview.add(Line.label(t("As readers see it")), new FigureBars(bars));
        }
    }

    private static String inLines(List<BarRow.Typed> bars) {
        return bars.stream()
                .map(bar -> bar.name() + ": " + bar.number())
                .collect(Collectors.joining("\n"));
    }
}
