package org.colead.record.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colead.record.EntryRow;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// One line of the record: what happened, who acted, what it belongs to; when, and its number.
class EntryItem extends ListItem {

    EntryItem(EntryRow entry, Dates dates) {
        add(new H2(t(entry.what())), belongs(entry), side(entry, dates));
        setId("entry-" + entry.id());
    }

    private static Paragraph belongs(EntryRow entry) {
        var line = new Paragraph(actor(entry));
        line.addClassName("cl-small");
        entry.about()
                .ifPresent(about -> {
                    line.add(new Span(" · "));
                    line.add(
                            about.href().isPresent()
                                    ? new Anchor(about.href().get(), about.name())
                                    : new Span(about.name()));
                });
        var all = new Anchor("record?about=" + entry.aboutId(), t("All about this"));
        line.add(new Span(" · "), all);
        return line;
    }

    private static Component actor(EntryRow entry) {
        var name = entry.actor().orElseGet(() -> t("Somebody who is not shown"));
        return entry.actorId().isPresent()
                ? new Anchor("record?actor=" + entry.actorId().get(), name)
                : new Span(name);
    }

    private static Div side(EntryRow entry, Dates dates) {
        var number =
                entry.sealed().isPresent()
                        ? t("Entry {0}", Words.number(entry.sealed().getAsLong()))
                        : t("Not sealed yet");
        var hash = Line.label(entry.hash().substring(0, 12));
        hash.getElement().setAttribute("title", entry.hash());
        var side = new Div(Line.label(dates.brief(entry.at())), Line.label(number), hash);
        side.addClassName("side");
        return side;
    }
}
