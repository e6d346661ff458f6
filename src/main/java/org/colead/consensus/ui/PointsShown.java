package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.consensus.Pointed;
import org.colead.consensus.ballot.PointResult;
import org.colead.consensus.ballot.Standing;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// What points came to: a bar for each option, the most first; and the same as a table.
class PointsShown extends Div {

    private final Pointed method;
    private final PointResult counted;

    PointsShown(CheckResult result, Pointed method) {
        this.method = method;
        this.counted = method.count(result.stands().stream().map(Stand::stance).toList());
        addClassName("cl-rounds");
        var bars = new DescriptionList();
        long most = Math.max(1, counted.standings().getFirst().points());
        counted.standings().forEach(standing -> bars.add(bar(standing, most)));
        add(bars);
    }

    private Component bar(Standing standing, long most) {
        var bar = new DescriptionList.Description();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--v", 100 * standing.points() / most + "%");
        var count = new DescriptionList.Description(Words.number(standing.points()));
        count.addClassName("n");
        var row = new Div(new DescriptionList.Term(name(standing)), bar, count);
        row.setClassName("won", counted.winner().filter(standing.option()::equals).isPresent());
        return row;
    }

    private String name(Standing standing) {
        return Ballots.name(method, method.options().get(method.number(standing.option()) - 1));
    }

    Table table() {
        var points = method.isDots() ? Words.t("Dots") : Words.t("Points");
        var table =
                new Table(Words.t("Option"), Words.t("Place"), Words.t("Given by"), points);
        for (var standing : counted.standings()) {
            table.row(
                    name(standing),
                    Words.number(standing.place()),
                    Words.number(standing.ballots()),
                    Words.number(standing.points()));
        }
        return table;
    }
}
