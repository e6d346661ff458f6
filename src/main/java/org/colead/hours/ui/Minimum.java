package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import org.colead.hours.WeekOfAll;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Wall;

/// Whether each person has the goal: the figure first, the mean only to say what it would hide.
class Minimum extends Section {

    private static final int WIDEST = 60;

    Minimum(WeekOfAll week) {
        super("all", figure(week));
        if (week.columns().isEmpty()) {
            add(Line.quiet(t("The pool is for nobody in this week.")));
            return;
        }
        add(Line.lead(t(week.minimum().detail())));
        if (week.columns().size() <= WIDEST) {
            add(wall(week));
        }
        add(
                Line.label(
                        t(
                                "One column is one person, one brick an hour. Only you and whoever"
                                        + " allocates the time see which one is whose.")));
    }

    private static String figure(WeekOfAll week) {
        return week.columns().isEmpty()
                ? t("The pool is for nobody yet")
                : t(week.minimum().verdict());
    }

    private static Wall wall(WeekOfAll week) {
        var columns =
                week.columns().stream()
                        .map(one ->
                                new Wall.Column(
                                        one.allocated(), one.mine() ? t("you") : "", one.mine()))
                        .toList();
        return new Wall(columns, week.goal(), t(week.minimum().figure()));
    }
}
