package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionRow;
import org.colead.decision.FullText;
import org.colead.decision.page.StageLine;
import org.colead.group.DrawnFor;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Marked;
import org.colead.uikit.Words;

/// A decision in the register: its title, where it stands, its question or the words that were
/// looked for, its dates.
class DecisionItem extends ListItem {

    private final Div side;

    DecisionItem(DecisionRow row, Dates dates) {
        this(row, dates, List.of());
    }

    DecisionItem(DecisionRow row, Dates dates, List<FullText.Place> places) {
        var title = new Anchor("decisions/" + row.id(), row.title());
        title.addClassName("cl-title");
        var heading = new H2(title);
        row.outcome().ifPresent(outcome -> heading.add(badge(row, t(outcome.word()))));
        if (row.doneFirst()) {
            heading.add(doneFirst());
        }
        add(heading, StageLine.small(row));
        add(places.isEmpty() ? Line.small(row.ask()) : hits(places));
        side = side(row, dates);
        add(side);
    }

    /// The envelope it drew on, and how much.
    DecisionItem allowedBy(Optional<DrawnFor> drawn) {
        drawn.ifPresent(it ->
                side.add(
                        new Span(
                                new Anchor("groups/" + it.holder() + "#envelopes", it.name()),
                                new Text(t(": {0}", Words.money(it.money()))))));
        return this;
    }

    private static Component hits(List<FullText.Place> places) {
        var hits = new Div();
        places.forEach(place -> hits.add(hit(place)));
        return hits;
    }

    private static Component hit(FullText.Place place) {
        var where =
                place.author()
                        .map(author -> t("{0}, {1}", t(place.kind()), author))
                        .orElseGet(() -> t(place.kind()));
        return new Div(new Marked(place.excerpt()), Line.small(where));
    }

    private static Span badge(DecisionRow row, String outcome) {
        var badge =
                new Span(
                        row.inForce()
                                ? t("In force")
                                : row.recommendation() ? t("Recommendation") : outcome);
        badge.addClassName("cl-badge");
        badge.setClassName("done", row.inForce());
        return badge;
    }

    private static Span doneFirst() {
        var badge = new Span(t("Done first, without a check"));
        badge.addClassNames("cl-badge", "plain");
        return badge;
    }

    private static Div side(DecisionRow row, Dates dates) {
        var side =
                new Div(
                        new Span(row.groupName()),
                        new Span(
                                t(
                                        "{0} since {1}",
                                        t(row.stage().word()), dates.shortDay(row.since()))));
        row.review().ifPresent(day -> side.add(new Span(t("Review on {0}", dates.shortDay(day)))));
        side.addClassName("side");
        return side;
    }
}
