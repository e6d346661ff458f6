package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Relay;
import org.colead.uikit.Dates;
import org.colead.uikit.Glyph;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// What passes between two people: which of it has passed, which waits.
class HandingOver extends Section {

    HandingOver(Relay relay, PersonId me, Dates dates, int number) {
        super("handover-" + number, heading(relay, me));
        int all = relay.items().size();
        var sentence =
                t(
                        "{0} of {1} passed from {2} to {3}.",
                        relay.passed(), all, relay.from().name(), relay.to().name());
        add(
                Line.small(t("{0} of {1} have passed.", relay.passed(), all)),
                new org.colead.uikit.Relay(
                        relay.from().name(),
                        all - relay.passed(),
                        relay.to().name(),
                        relay.passed(),
                        sentence),
                items(relay, dates));
    }

    private static String heading(Relay relay, PersonId me) {
        return relay.to().is(me)
                ? t("{0} hands over to you", relay.from().name())
                : t("You hand over to {0}", relay.to().name());
    }

    private static UnorderedList items(Relay relay, Dates dates) {
        var list = new UnorderedList();
        list.addClassName("cl-hand");
        relay.items().forEach(item -> list.add(item(item, dates)));
        return list;
    }

    private static ListItem item(Relay.Item item, Dates dates) {
        var day = dates.day(dates.on(item.at()));
        var when = new Span(item.accepted() ? t("accepted {0}", day) : t("offered {0}", day));
        when.addClassName("cl-label");
        var line =
                new ListItem(
                        new Glyph(item.accepted() ? "done" : "open"),
                        new Span(item.result()),
                        when);
        line.setClassName("wait", !item.accepted());
        return line;
    }
}
