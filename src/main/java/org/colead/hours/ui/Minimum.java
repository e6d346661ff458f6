package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.colead.hours.WeekOfAll;
import org.colead.kernel.Slice;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Paged;
import org.colead.uikit.Section;
import org.colead.uikit.Wall;
import org.colead.uikit.Words;

/// Whether each person has the goal: the figure first, the mean only to say what it would hide.
class Minimum extends Section {

    private static final int WIDEST = 60;

    Minimum(WeekOfAll week) {
        super("all", figure(week));
        if (week.columns().isEmpty()) {
            add(Line.quiet(t("No hours are allocated to anybody in this week.")));
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
        named(week);
    }

    private static String figure(WeekOfAll week) {
        return week.columns().isEmpty() ? t("Nobody has hours yet") : t(week.minimum().verdict());
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

    /// For whoever allocates the time.
    private void named(WeekOfAll week) {
        var list = new OrderedList();
        list.addClassName("cl-ledger");
        var told = week.columns().stream().filter(one -> one.name().isPresent()).toList();
        if (!told.isEmpty()) {
            add(
                    new More(
                            t("Who has how much"),
                            new Paged<>(
                                    list, after -> Slice.within(told, after), Minimum::allocated)));
        }
    }

    private static ListItem allocated(WeekOfAll.Column one) {
        return new ListItem(t("{0}: {1}", one.name().orElse(""), Words.hours(one.allocated())));
    }
}
