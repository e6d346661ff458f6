package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Optional;
import org.colead.hours.ScheduleShown;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// When and where the hours of a pool lie in the week.
class SchedulePart extends Section {

    SchedulePart(Optional<ScheduleShown> schedule, Dates dates) {
        super("schedule", t("Schedule"));
        schedule.ifPresentOrElse(
                one -> show(one, dates),
                () -> add(Line.quiet(t("No schedule holds in this week."))));
    }

    private void show(ScheduleShown schedule, Dates dates) {
        var list = new UnorderedList();
        list.addClassName("cl-slots");
        schedule.slots().stream()
                .sorted(
                        Comparator.comparing((ScheduleShown.SlotShown one) -> one.slot().day())
                                .thenComparing(one -> one.slot().from()))
                .forEach(one -> list.add(item(one)));
        add(
                list,
                Line.small(
                        t(
                                "Number {0}, from the week of {1} on. Published by {2}, {3}.",
                                schedule.number(),
                                dates.day(schedule.first()),
                                schedule.publishedBy(),
                                dates.day(dates.on(schedule.at())))));
    }

    private static ListItem item(ScheduleShown.SlotShown one) {
        var slot = one.slot();
        var day = slot.day().getDisplayName(TextStyle.FULL, Words.locale());
        var whom =
                one.names().isEmpty()
                        ? t("For everybody whom the pool is for")
                        : t("For {0}", String.join(", ", one.names()));
        return new ListItem(
                SlotWords.when(day, slot.times()),
                SlotWords.what(slot.purpose(), slot.place()),
                Line.small(whom));
    }
}
