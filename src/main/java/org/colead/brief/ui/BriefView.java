package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.page.WhatYouMay;
import org.colead.brief.BriefId;
import org.colead.brief.BriefPage;
import org.colead.brief.BriefReading;
import org.colead.brief.Readership;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Meter;
import org.colead.uikit.Place;

/// One brief in the application: its fixed parts, in order, and the reader's turn.
@Route("briefs/:id")
@PermitAll
class BriefView extends Place implements BeforeEnterObserver {

    private final BriefReading reading;
    private final Readership readership;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;

    BriefView(
            BriefReading reading,
            Readership readership,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.reading = reading;
        this.readership = readership;
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(BriefView::parsed)
                        .orElseThrow(NotFoundException::new);
        follow(() -> show(id), onlooker -> changes.watch(id.value(), onlooker));
    }

    private void show(BriefId id) {
        var brief = reading.page(id, me);
        readership.opened(id, me);
        var dates = Dates.of(clock);
        crumbs(new Anchor("briefs", t("Briefs")));
        question(brief.title());
        lead(
                t(
                        "{0}, {1}. {2, plural, one {One minute.} other {# minutes.}}",
                        brief.groupName(),
                        dates.day(dates.on(brief.published())),
                        brief.minutes()));
        if (!brief.reader().acknowledged()) {
            sheet().need(
                            new Band(t("Needed from you"), t("Read it, and say so"))
                                    .act(
                                            t("I have read this"),
                                            () -> {
                                                readership.acknowledge(id, me);
                                                renew();
                                            }));
        }
        new BriefParts(brief, dates).parts().forEach(sheet()::add);
        if (!brief.concerns().isEmpty()) {
            sheet().add(new RatingPart(brief, readership, me, dates, this::renew));
        }
        sheet().add(new TurnPart(brief, reading, readership, me, dates, this::renew));
        if (reading.answers(id, me)) {
            sheet().add(
                            new AnswersPart(
                                    after -> reading.responses(id, after, me),
                                    readership,
                                    me,
                                    dates,
                                    this::renew));
        }
        facts(t("The facts"), facts(brief, dates));
    }

    private FactSheet facts(BriefPage brief, Dates dates) {
        var acknowledged = t("{0} of {1} have acknowledged", brief.acknowledged(), brief.readers());
        var facts =
                new FactSheet()
                        .fact(
                                t("Read by"),
                                new Meter(brief.acknowledged(), brief.readers(), acknowledged)
                                        .ends(acknowledged, ""))
                        .fact(
                                t("Replies"),
                                t(
                                        "{0, plural, =0 {None is open} one {# is open} other {# are open}}",
                                        brief.open()),
                                t(brief.answered(dates.day(brief.answerBy()))));
        if (reading.readsDecision(brief.id(), me)) {
            facts.fact(
                    t("The whole decision"),
                    new Anchor("decisions/" + brief.decision(), brief.title()));
        }
        return new WhatYouMay().first(reading.reasons(brief.id(), me)).onto(facts);
    }

    private static Optional<BriefId> parsed(String text) {
        try {
            return Optional.of(BriefId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
