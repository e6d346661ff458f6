package org.colead.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.colead.kernel.Minutes;

/// One column a person, one brick an hour: a missing quarter of an hour is seen. Only mine is
/// marked.
public class Wall extends OrderedList {

    /// So many short columns have room for their hours underneath.
    private static final int FEW = 2;

    /// One person's hours; `marked` says “you” under it, or whose it is where that may be seen.
    public record Column(Minutes minutes, String marked, boolean mine) {}

    /// @param sentence says the same as the wall
    public Wall(List<Column> columns, Minutes goal, String sentence) {
        addClassName("cl-wall");
        getElement().setAttribute("aria-label", sentence);
        getStyle().set("--people", String.valueOf(Math.max(1, columns.size())));
        long less = columns.stream().filter(column -> column.minutes().compareTo(goal) < 0).count();
        columns.forEach(column -> add(item(column, goal, less <= FEW)));
    }

    private static ListItem item(Column column, Minutes goal, boolean named) {
        var spoken = Words.hours(column.minutes());
        var item =
                new ListItem(Markup.spoken(column.mine() ? Words.t("{0}, you", spoken) : spoken));
        int bricks = Math.max(1, Math.ceilDiv(goal.value(), 60));
        for (int brick = bricks; brick >= 1; brick--) {
            item.add(brick(column.minutes().value() - (brick - 1) * 60));
        }
        boolean isShort = column.minutes().compareTo(goal) < 0;
        item.setClassName("me", column.mine());
        item.setClassName("short", isShort);
        if (!column.marked().isEmpty() || (isShort && named)) {
            var mark = column.marked().isEmpty() ? spoken : column.marked();
            var sign = Markup.text("span", "mark", mark);
            sign.getElement().setAttribute("aria-hidden", "true");
            item.add(sign);
        }
        return item;
    }

    private static com.vaadin.flow.component.Component brick(int minutes) {
        int filled = Math.clamp(minutes * 100 / 60, 0, 100);
        var brick = Markup.tag("i", filled == 100 ? "" : "part");
        if (filled < 100) {
            brick.getStyle().set("--v", filled + "%");
        }
        return brick;
    }
}
