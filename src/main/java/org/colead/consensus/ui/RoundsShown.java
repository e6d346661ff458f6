package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CountedRound;
import org.colead.consensus.CountedRound.Line;
import org.colead.consensus.Ranked;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// The count, round by round: a bar for each option that was still in, who went out and by which
/// rule.
class RoundsShown extends OrderedList {

    private final Ranked method;

    RoundsShown(CheckResult result, Ranked method) {
        this.method = method;
        addClassName("cl-rounds");
        result.rounds().forEach(round -> add(item(round)));
    }

    private ListItem item(CountedRound round) {
        var bars = new DescriptionList();
        round.lines().forEach(line -> bars.add(bar(line, round)));
        var item =
                new ListItem(
                        org.colead.uikit.Line.label(
                                Words.t(
                                        "Round {0}: {1} needed, {2, plural, =0 {no ballot} one {# ballot} other {# ballots}} exhausted",
                                        round.number(), round.needed(), round.exhausted())),
                        bars);
        round.lines().stream()
                .filter(line -> line.elected().isPresent())
                .forEach(line -> item.add(org.colead.uikit.Line.small(fate(line, round))));
        round.moved()
                .forEach(move ->
                        item.add(org.colead.uikit.Line.small(Words.t(move.said(this::name)))));
        if (!round.spent().isEmpty()) {
            item.add(org.colead.uikit.Line.small(spent(round)));
        }
        return item;
    }

    /// “Exhausted: Several alike 1 · Nothing on it 2”
    private static String spent(CountedRound round) {
        return Words.t(
                "Exhausted so far: {0}",
                round.spent().stream()
                        .map(it -> Words.t(it.said()))
                        .collect(Collectors.joining(" · ")));
    }

    /// As long as its share of the ballots that still count, with a mark where enough would stand.
    private Component bar(Line line, CountedRound round) {
        int most = Math.max(1, round.active());
        var name = new DescriptionList.Term(name(line.choice()));
        var bar = new DescriptionList.Description();
        bar.addClassNames("bar", "need");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--v", 100 * line.ballots() / most + "%");
        bar.getStyle().set("--need", Math.min(100, 100 * round.needed() / most) + "%");
        var count = new DescriptionList.Description(Words.number(line.ballots()));
        count.addClassName("n");
        var row = new Div(name, bar, count);
        row.setClassName("won", line.wins());
        row.setClassName("out", line.goesOut());
        return row;
    }

    private String fate(Line line, CountedRound round) {
        return Words.t(line.fate(name(line.choice()), others(line, round)).orElseThrow());
    }

    /// Those with as few: “Garden”, “Roof”
    private String others(Line line, CountedRound round) {
        return round.tiedWith(line).stream()
                .map(choice -> Words.t("“{0}”", name(choice)))
                .collect(Collectors.joining(", "));
    }

    private String name(int choice) {
        return Ballots.name(method, method.options().get(choice - 1));
    }

    /// The same as a table: an option in each row, a round in each column.
    static Table table(CheckResult result, Ranked method) {
        var heads = new ArrayList<String>(List.of(Words.t("Option")));
        result.rounds().forEach(round -> heads.add(Words.t("Round {0}", round.number())));
        var table = new Table(heads.toArray(String[]::new));
        for (var option : method.options()) {
            var cells = new ArrayList<String>(List.of(Ballots.name(method, option)));
            for (var round : result.rounds()) {
                cells.add(
                        round.lines().stream()
                                .filter(line -> line.choice() == option.number())
                                .map(line -> Words.number(line.ballots()))
                                .findFirst()
                                .orElse("–"));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }
}
