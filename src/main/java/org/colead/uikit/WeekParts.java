package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.colead.kernel.Minutes;

/// Where the hours of a week come from: one bar in parts, and its legend.
public class WeekParts extends Div {

    /// What kind of time a part is: there already, freed by something that stops, or paid for.
    public enum Kind {
        WAS,
        FREED,
        PAID
    }

    /// One part and what it is: “staff meeting stops”.
    public record Part(Minutes minutes, String words, Kind kind) {}

    /// @param sentence says the same as the bar
    public WeekParts(List<Part> parts, String sentence) {
        var bar = new Div();
        bar.addClassName("cl-parts");
        var legend = new UnorderedList();
        legend.addClassName("cl-sum");
        for (var part : parts) {
            var stripe = Markup.tag("i", css(part));
            stripe.getStyle().set("--m", String.valueOf(part.minutes().value()));
            bar.add(stripe);
            legend.add(line(part));
        }
        add(Markup.picture(bar, sentence), legend);
    }

    private static ListItem line(Part part) {
        return new ListItem(
                Markup.tag("i", css(part)),
                Markup.text("span", "cl-nb", Words.hours(part.minutes())),
                Markup.text("span", "", part.words()));
    }

    private static String css(Part part) {
        return part.kind().name().toLowerCase(Locale.ROOT);
    }
}
