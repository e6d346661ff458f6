package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.deliberation.voice.ByUnit;
import org.colead.deliberation.voice.Count;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// The same numbers by unit, where no unit can be found that is too small.
class VoiceByUnit extends Div {

    VoiceByUnit(ByUnit shown) {
        if (shown.isEmpty()) {
            add(
                    Line.small(
                            t(
                                    "Nothing is shown by unit: at least five people must be in each, and"
                                            + " none may be found by subtraction.")));
        } else {
            add(new More(t("By unit"), table(shown), note()));
        }
    }

    private static Table table(ByUnit shown) {
        var table =
                new Table(
                        t("Unit"),
                        t("People"),
                        t("With a seat"),
                        t("Spoke"),
                        t("Raised a concern"),
                        t("Changed the text"));
        shown.units().forEach(unit -> table.row(row(unit.unit(), unit.count())));
        if (shown.together().people() > 0) {
            table.row(row(t("The other units together"), shown.together()));
        }
        return table;
    }

    private static String[] row(String unit, Count count) {
        return new String[] {
            unit.isEmpty() ? t("In no unit") : unit,
            Words.number(count.people()),
            Words.number(count.seats()),
            Words.number(count.spoke()),
            Words.number(count.raised()),
            Words.number(count.changed())
        };
    }

    private static com.vaadin.flow.component.Component note() {
        return Line.label(
                t(
                        "Units as they are today, in the order of their names; whoever is in several is"
                                + " counted in the first. Fewer than five people are never shown apart."
                                + " Nothing is shown by shift: no shift is kept about a person."));
    }
}
