package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.brief.BriefList;
import org.colead.brief.BriefRow;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// What was decided, newest first, unread marked.
@Route("briefs")
@PermitAll
class BriefsView extends Place implements BeforeEnterObserver {

    private final BriefList list;
    private final Clock clock;
    private final SignedIn signedIn;
    private final Rows rows = new Rows();
    private final Div more = new Div();

    BriefsView(BriefList list, Clock clock, SignedIn signedIn) {
        this.list = list;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("Briefs"));
        lead(t("What was decided, and what changes for you. Two minutes each."));
        sheet().add(rows, more);
        show(Optional.empty());
        if (rows.getComponentCount() == 0) {
            sheet().removeAll();
            sheet().add(
                            new EmptyState(
                                    t("No brief has reached you yet"),
                                    t(
                                            "When a decision is taken, what changes for you stands here, and in your mail.")));
        }
    }

    private void show(Optional<String> after) {
        var page = list.briefs(signedIn.person(), after);
        page.rows().forEach(row -> rows.row(row(row)));
        more.removeAll();
        page.next()
                .ifPresent(next ->
                        more.add(new Act(t("Show older ones"), () -> show(Optional.of(next)))));
        if (page.next().isEmpty()) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private Rows.Row row(BriefRow brief) {
        var row = new Rows.Row(brief.title(), "briefs/" + brief.id());
        if (!brief.read()) {
            row.badge(t("Unread"));
        }
        return row.words(brief.decided()).label(Dates.of(clock).dayName(brief.published()));
    }
}
