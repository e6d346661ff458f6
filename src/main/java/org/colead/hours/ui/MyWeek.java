package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.colead.hours.NewPool;
import org.colead.hours.PlannedTime;
import org.colead.hours.PoolRow;
import org.colead.hours.Steering;
import org.colead.kernel.Minutes;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Ruler;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// My own week against the goal, as a ruler and as a list.
class MyWeek extends Section {

    MyWeek(List<PlannedTime> parts, Optional<PoolRow> pool, Dates dates) {
        super("mine", t("Your week"));
        var goal = pool.map(PoolRow::weeklyGoal).orElse(NewPool.FIVE_HOURS);
        var allocated = parts.stream().filter(part -> part.allocated().value() > 0).toList();
        beside(t("{0} of {1}", Words.hours(sum(allocated)), Words.hours(goal)));
        if (allocated.isEmpty()) {
            add(Line.quiet(t("No hours are allocated to you in this week.")));
            return;
        }
        add(
                new Ruler(allocated.stream().map(MyWeek::block).toList(), goal),
                new More(t("The same as a list, with what you logged"), list(allocated, dates)));
    }

    private static Ruler.Block block(PlannedTime part) {
        var day = part.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Words.locale());
        return new Ruler.Block(
                day, part.purpose(), part.allocated(), part.steering() == Steering.DIRECTED);
    }

    private static Component list(List<PlannedTime> parts, Dates dates) {
        var list = new UnorderedList();
        list.addClassName("cl-ledger");
        parts.forEach(part -> list.add(item(part, dates)));
        return list;
    }

    private static ListItem item(PlannedTime part, Dates dates) {
        var what =
                t(
                        "{0}, {1}{2, select, DIRECTED {, directed} other {}}{3, select, yes {, logged}"
                                + " other {}}",
                        dates.weekday(part.day()),
                        part.purpose(),
                        part.steering().name(),
                        part.isOpen() ? "no" : "yes");
        var hours = new HtmlContainer("b");
        hours.setText(Words.hours(part.allocated()));
        return new ListItem(new Span(what), hours);
    }

    private static Minutes sum(List<PlannedTime> parts) {
        return parts.stream().map(PlannedTime::allocated).reduce(Minutes.NONE, Minutes::plus);
    }
}
