package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.brief.BriefEvent;
import org.colead.brief.BriefList;
import org.colead.brief.BriefRow;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Paged;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// What was decided, newest first, unread marked.
@Route("briefs")
@PermitAll
class BriefsView extends Place implements BeforeEnterObserver {

    private final BriefList list;
    private final Clock clock;
    private final Changes changes;
    private final PersonId me;

    BriefsView(BriefList list, Clock clock, Changes changes, SignedIn signedIn) {
        this.list = list;
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        follow(this::show, onlooker -> changes.watch(BriefEvent.class::isInstance, onlooker));
    }

    private void show() {
        title(t("Briefs"));
        lead(t("What was decided, and what changes for you. Two minutes each."));
        var briefs =
                new Paged<>(new Rows(), after -> list.briefs(me, after), this::row)
                        .more(_ -> t("Show older ones"))
                        .end(t("That is all."));
        sheet().add(briefs.isEmpty() ? nothing() : briefs);
    }

    private static EmptyState nothing() {
        return new EmptyState(
                t("No brief has reached you yet"),
                t("When a decision is taken, what changes for you stands here, and in your mail."));
    }

    private Rows.Row row(BriefRow brief) {
        var row = new Rows.Row(brief.title(), "briefs/" + brief.id());
        if (!brief.read()) {
            row.badge(t("Unread"));
        }
        return row.words(brief.decided()).label(Dates.of(clock).dayName(brief.published()));
    }
}
