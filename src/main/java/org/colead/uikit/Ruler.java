package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.colead.kernel.Minutes;

/// One person's week against the hours it should have: a ruler with the goal line; directed time is
/// striped.
public class Ruler extends Div {

    /// One block of time.
    public record Block(String day, String what, Minutes minutes, boolean directed) {}

    public Ruler(List<Block> blocks, Minutes goal) {
        addClassName("cl-ruler");
        var used = blocks.stream().mapToInt(b -> b.minutes().value()).sum();
        var line = new OrderedList();
        blocks.forEach(block -> line.add(item(block)));
        if (used < goal.value()) {
            line.add(rest(goal.value() - used));
        }
        add(hours(goal, Math.max(used, goal.value())), line, key(blocks));
    }

    private static ListItem item(Block block) {
        var bar =
                Markup.text(
                        "span", block.directed() ? "bar directed" : "bar", clock(block.minutes()));
        var item =
                new ListItem(
                        bar,
                        Markup.bold(block.day()),
                        Markup.text("span", "cl-quiet", block.what()));
        if (block.directed()) {
            item.add(Markup.spoken(Words.t(", directed")));
        }
        item.getStyle().set("--m", String.valueOf(block.minutes().value()));
        return item;
    }

    private static ListItem rest(int minutes) {
        var open = Words.t("{0} open", Words.hours(new Minutes(minutes)));
        var item = new ListItem(Markup.tag("span", "bar rest"), Markup.spoken(open));
        item.getStyle().set("--m", String.valueOf(minutes));
        return item;
    }

    private static Component hours(Minutes goal, int whole) {
        var hours = new Div();
        hours.addClassName("cl-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        int count = goal.value() / 60;
        hours.getStyle().set("--hours", String.valueOf(count));
        hours.getStyle().set("inline-size", 100.0 * goal.value() / whole + "%");
        for (int hour = 1; hour <= count; hour++) {
            hours.add(new Span(Words.t("{0} h", hour)));
        }
        return hours;
    }

    private static Component key(List<Block> blocks) {
        var directed = sum(blocks, true);
        var key =
                Markup.tag(
                        "p",
                        "cl-key",
                        entry(
                                "k",
                                Words.t(
                                        "You decide what for, {0}",
                                        Words.hours(sum(blocks, false)))));
        if (directed.value() > 0) {
            key.add(entry("k directed", Words.t("Directed, {0}", Words.hours(directed))));
        }
        return key;
    }

    private static Component entry(String css, String words) {
        return Markup.tag("span", "", Markup.tag("span", css), Markup.text("span", "", words));
    }

    private static Minutes sum(List<Block> blocks, boolean directed) {
        return new Minutes(
                blocks.stream()
                        .filter(block -> block.directed() == directed)
                        .mapToInt(block -> block.minutes().value())
                        .sum());
    }

    private static String clock(Minutes minutes) {
        return "%d:%02d".formatted(minutes.value() / 60, minutes.value() % 60);
    }
}
