package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.colead.deliberation.voice.ByPart;
import org.colead.deliberation.voice.ByUnitAndShift;
import org.colead.deliberation.voice.Count;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// The same numbers by unit and by shift, where nobody can be found in what is too small.
class VoiceByPart extends Div {

    VoiceByPart(ByUnitAndShift shown) {
        table(
                shown.units(),
                t("By unit"),
                t("Unit"),
                t("The other units together"),
                t("In no unit"));
        table(
                shown.shifts(),
                t("By shift"),
                t("Shift"),
                t("The other shifts together"),
                t("Shift not known"));
        if (!shown.units().isEmpty() || !shown.shifts().isEmpty()) {
            add(note());
        }
        if (shown.units().isEmpty() || shown.shifts().isEmpty()) {
            add(Line.small(missing(shown)));
        }
    }

    private void table(ByPart shown, String title, String part, String together, String none) {
        if (shown.isEmpty()) {
            return;
        }
        var table =
                new Table(
                        part,
                        t("People"),
                        t("With a seat"),
                        t("Spoke"),
                        t("Raised a concern"),
                        t("Changed the text"));
        shown.parts()
                .forEach(one ->
                        table.row(row(one.name().isEmpty() ? none : one.name(), one.count())));
        if (shown.together().people() > 0) {
            table.row(row(together, shown.together()));
        }
        add(new More(title, table));
    }

    private static String missing(ByUnitAndShift shown) {
        if (!shown.units().isEmpty()) {
            return t(
                    "Nothing is shown by shift: too few shifts are known, or somebody could be found by subtraction.");
        }
        return shown.shifts().isEmpty()
                ? t(
                        "Nothing is shown by unit or by shift: at least five people must be in each, and none may be found by subtraction.")
                : t(
                        "Nothing is shown by unit: at least five people must be in each, and none may be found by subtraction.");
    }

    private static String[] row(String part, Count count) {
        return new String[] {
            part,
            Words.number(count.people()),
            Words.number(count.seats()),
            Words.number(count.spoke()),
            Words.number(count.raised()),
            Words.number(count.changed())
        };
    }

    private static Component note() {
        return Line.label(
                t(
                        "Units and shifts as they are today, in the order of their names; whoever is in several units is counted in the first. Fewer than five people are never shown apart."));
    }
}
