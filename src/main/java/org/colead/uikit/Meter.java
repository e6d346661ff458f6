package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How much of a limit is used, with what is left at the end.
public class Meter extends Div {

    private final Span bar = new Span();

    /// @param sentence says the same as the bar
    public Meter(long used, long cap, String sentence) {
        bar.addClassName("cl-meter");
        bar.add(Markup.tag("i", ""));
        bar.getStyle().set("--v", share(used, cap));
        Markup.picture(bar, sentence);
        add(bar);
    }

    /// A second, paler part after the first: allocated and not yet used.
    public Meter also(long amount, long cap) {
        bar.addClassName("three");
        bar.add(Markup.tag("i", ""));
        bar.getStyle().set("--w", share(amount, cap));
        return this;
    }

    /// Under the bar: used at the start, left at the end.
    public Meter ends(String used, String left) {
        add(
                Markup.tag(
                        "span",
                        "cl-ends",
                        Markup.text("span", "", used),
                        Markup.text("span", "cl-quiet", left)));
        return this;
    }

    private static String share(long part, long whole) {
        double share = whole <= 0 ? 0 : Math.clamp(part * 100.0 / whole, 0, 100);
        return String.format(java.util.Locale.ROOT, "%.1f%%", share);
    }
}
