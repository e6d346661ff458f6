package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.colead.decision.DecisionRow;
import org.colead.decision.page.StageLine;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;

/// A decision in the register: its title, where it stands, its question, its dates.
class DecisionItem extends ListItem {

    DecisionItem(DecisionRow row, Dates dates) {
        var title = new Anchor("decisions/" + row.id(), row.title());
        title.addClassName("cl-title");
        var heading = new H2(title);
        row.outcome().ifPresent(outcome -> heading.add(badge(row, t(outcome.word()))));
        add(heading, StageLine.small(row), Line.small(row.ask()), side(row, dates));
    }

    private static Span badge(DecisionRow row, String outcome) {
        var badge =
                new Span(
                        row.inForce()
                                ? t("In force")
                                : row.recommendation() ? t("Recommendation") : outcome);
        badge.addClassName("cl-badge");
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
