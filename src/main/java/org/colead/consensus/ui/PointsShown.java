package org.colead.consensus.ui;

import org.colead.consensus.Pointed;
import org.colead.consensus.ballot.PointResult;
import org.colead.consensus.ballot.Standing;
import org.colead.uikit.CountBars;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// What points came to: a bar for each option, the most first; and the same as a table.
class PointsShown extends CountBars {

    private final Pointed method;
    private final PointResult counted;

    PointsShown(PointResult counted, Pointed method) {
        this.method = method;
        this.counted = counted;
        long most = counted.standings().getFirst().points();
        counted.standings()
                .forEach(standing ->
                        bar(
                                name(standing),
                                standing.points(),
                                most,
                                counted.winner().filter(standing.option()::equals).isPresent()));
    }

    private String name(Standing standing) {
        return Ballots.name(method, method.options().get(method.number(standing.option()) - 1));
    }

    Table table() {
        var points = method.isDots() ? Words.t("Dots") : Words.t("Points");
        var table = new Table(Words.t("Option"), Words.t("Place"), Words.t("Given by"), points);
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
