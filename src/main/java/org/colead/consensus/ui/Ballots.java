package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Listed;
import org.colead.consensus.Order;
import org.colead.consensus.Pointed;
import org.colead.consensus.PointsGiven;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.consensus.Stand;
import org.colead.kernel.Slice;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// Everybody’s ballot over the options, with the reason where there is one.
class Ballots extends Section {

    Ballots(
            CheckResult result,
            AmongOptions method,
            Function<Optional<String>, Slice<Stand>> page) {
        super("reasons", title(method));
        var list = new OrderedList();
        list.addClassName("cl-orders");
        add(new Paged<>(list, page, stand -> item(result, stand, method)));
    }

    static ListItem item(CheckResult result, Stand stand, AmongOptions method) {
        var name = new Span(stand.name());
        name.getStyle().set("font-weight", "600");
        var ballot = new Paragraph(said(stand.stance(), method));
        ballot.getElement().setAttribute("dir", "auto");
        var words = new Div(new Paragraph(name), ballot);
        if (!stand.stance().reason().isBlank()) {
            words.add(new Said(stand.stance().reason()));
        }
        stand.witness()
                .ifPresent(witness ->
                        words.add(Line.note("people", ReasonItem.witnessed(stand, witness))));
        if (!stand.before().isEmpty()) {
            words.add(new Before(result, stand));
        }
        return new ListItem(words);
    }

    private static String title(AmongOptions method) {
        return switch (method) {
            case Ranked _ -> Words.t("Everybody’s order");
            case Pointed it ->
                    it.isDots() ? Words.t("Everybody’s dots") : Words.t("Everybody’s scores");
        };
    }

    static String said(Stance stance, AmongOptions method) {
        return method instanceof Ranked ranked
                ? said(stance.order(), ranked)
                : said(stance.points(), method);
    }

    /// “Garden 3 · Roof 1”, the most points first
    private static String said(PointsGiven points, AmongOptions method) {
        return points.options().stream()
                .sorted(Comparator.comparing(points::to).reversed())
                .map(number ->
                        Words.t(
                                "{0} {1}",
                                name(method, method.options().get(number - 1)), points.to(number)))
                .collect(Collectors.joining(" · "));
    }

    /// “1 Garden · 2 Roof = Yard”
    private static String said(Order order, Ranked method) {
        var ranks = order.ranks();
        var said = new ArrayList<String>();
        for (int i = 0; i < ranks.size(); i++) {
            if (!ranks.get(i).isEmpty()) {
                said.add(Words.t("{0} {1}", i + 1, names(ranks.get(i), method)));
            }
        }
        return String.join(" · ", said);
    }

    private static String names(List<Integer> rank, Ranked method) {
        return rank.stream()
                .map(number -> name(method, method.options().get(number - 1)))
                .collect(Collectors.joining(" = "));
    }

    /// People’s own words, except for the row that stands for none of them.
    static String name(AmongOptions method, Listed option) {
        return method.isNone(option.number()) ? Words.t("None of these") : option.name();
    }

    static String words(AmongOptions method, Listed option) {
        return method.isNone(option.number())
                ? Words.t("Rather leave it as it is.")
                : option.words();
    }

    static String rule(Ranked method) {
        return Words.t(
                "Put the options in your order, as many as you like. If your first goes out, your ballot counts for the next. {0}.",
                method.rule().alike().meaning());
    }
}
