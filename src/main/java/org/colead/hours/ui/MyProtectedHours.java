package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.colead.hours.ProtectedTime;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// What is kept free for me in a week, when and where; and a file for my own calendar.
class MyProtectedHours extends Section {

    /// @param calendar the text of the file, made when it is asked for
    MyProtectedHours(List<ProtectedTime> mine, Supplier<String> calendar, Dates dates) {
        super("protected", t("Your protected hours this week"));
        var list = new UnorderedList();
        list.addClassName("cl-slots");
        mine.forEach(time -> list.add(item(time, dates)));
        add(list, Line.acts(download(calendar)));
    }

    private static ListItem item(ProtectedTime time, Dates dates) {
        return new ListItem(
                SlotWords.when(dates.weekday(time.day()), time.times()),
                SlotWords.what(time.purpose(), time.place()));
    }

    private static Anchor download(Supplier<String> calendar) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> response(calendar.get())),
                        t("Put them into your calendar"));
        link.addClassName("cl-button");
        return link;
    }

    private static DownloadResponse response(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                "protected-hours.ics",
                "text/calendar; charset=utf-8",
                bytes.length);
    }
}
