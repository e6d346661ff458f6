package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.decision.ReviewQueue;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;

/// What is to be reviewed: overdue first, then what comes within four weeks, with who carries it.
@Route("decisions/reviews")
@PermitAll
class ReviewsView extends Place implements BeforeEnterObserver {

    private final ReviewQueue queue;
    private final Clock clock;
    private final PersonId me;
    private final OrderedList rows = new OrderedList();
    private final Div more = new Div();

    ReviewsView(ReviewQueue queue, Clock clock, SignedIn signedIn) {
        this.queue = queue;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("decisions", t("Decisions")));
        title(t("Reviews"));
        lead(t("What we said we would look at again, overdue first, then the next four weeks."));
        rows.addClassName("cl-rows");
        rows.removeAll();
        sheet().add(rows, more);
        show(Optional.empty());
        if (rows.getComponentCount() == 0) {
            sheet().removeAll();
            sheet().add(
                            new EmptyState(
                                    t("No review is due"),
                                    t(
                                            "A decision that is underway stands here four weeks before its review."),
                                    new Anchor("decisions", t("Look in Decisions"))));
        }
    }

    private void show(Optional<String> after) {
        var page = queue.page(after, me);
        page.rows().forEach(due -> rows.add(item(due, Dates.of(clock))));
        more.removeAll();
        page.next()
                .ifPresent(next -> {
                    var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
                    button.addThemeVariants(ButtonVariant.TERTIARY);
                    more.add(button);
                });
    }

    private static ListItem item(ReviewQueue.Due due, Dates dates) {
        var title = new Anchor("decisions/" + due.id() + "#review", due.title());
        title.addClassName("cl-title");
        var heading = new H2(title);
        if (due.trial()) {
            var badge = new Span(t("Trial"));
            badge.addClassName("cl-badge");
            heading.add(badge);
        }
        var side = new Div(new Span(dates.day(due.on())));
        side.addClassName("side");
        return new ListItem(
                heading,
                due.overdue()
                        ? Line.note("open", t("Overdue since {0}", dates.day(due.on())))
                        : Line.small(t("Due {0}", dates.dayName(due.on()))),
                Line.small(String.join(", ", due.who())),
                side);
    }
}
