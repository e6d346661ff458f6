package org.colead.brief;

import java.util.HashSet;
import java.util.List;
import org.colead.brief.BriefText.Bar;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// What the figure under *why* may be: a few bars, each with a name of its own and a whole number
/// that is not less than nothing.
public final class Figure {

    public static final int MOST_BARS = 8;
    public static final int LONGEST_NAME = 60;
    private static final int MOST = 999_999;

    private Figure() {}

    /// One bar as somebody typed it; refused in words where it has no name or no whole number.
    public static Bar typed(String name, String number) {
        var label = named(name);
        try {
            return checked(new Bar(label, Integer.parseInt(number.strip())));
        } catch (NumberFormatException notWhole) {
            throw notANumber(label);
        }
    }

    /// Refused where another bar does not fit.
    public static void mustHaveRoomBeside(int bars) {
        if (bars >= MOST_BARS) {
            throw Refusal.because("A figure has at most {0} bars. Take one out first.", MOST_BARS);
        }
    }

    static List<Bar> checked(List<Bar> bars) {
        mustHaveRoomBeside(bars.size() - 1);
        var checked = bars.stream().map(Figure::checked).toList();
        var seen = new HashSet<String>();
        for (var bar : checked) {
            if (!seen.add(bar.label())) {
                throw Refusal.because(
                        "“{0}” stands there twice. Give each bar a name of its own.", bar.label());
            }
        }
        return checked;
    }

    private static Bar checked(Bar bar) {
        var label = named(bar.label());
        if (bar.count() < 0 || bar.count() > MOST) {
            throw notANumber(label);
        }
        return new Bar(label, bar.count());
    }

    private static String named(String name) {
        return Text.line(name, "What is counted", LONGEST_NAME);
    }

    private static Refusal notANumber(String label) {
        return Refusal.because(
                "How many are “{0}”? Write a whole number from 0 to {1}.", label, MOST);
    }
}
