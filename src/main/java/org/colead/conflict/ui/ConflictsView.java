package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.page.WhatYouMay;
import org.colead.conflict.ConflictDesk;
import org.colead.conflict.ConflictRow;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// The cases that I may read, and those that I am asked to mediate.
@Route("conflicts")
@PermitAll
class ConflictsView extends Place implements BeforeEnterObserver {

    private final ConflictDesk desk;
    private final Clock clock;
    private final PersonId me;
    private final Rows rows = new Rows();

    ConflictsView(ConflictDesk desk, Clock clock, SignedIn signedIn) {
        this.desk = desk;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        rows.removeAll();
        title(t("Hear each other out"));
        lead(
                t(
                        "For two who misunderstood each other. One speaks, the other says it back, and"
                                + " the next step opens at “yes, that is what I meant”."));
        facts(t("The facts"), new WhatYouMay().first(desk.reasons(me)).sheet());
        desk.asked(me).forEach(asked -> sheet().add(asked(asked)));
        var first = desk.readableBy(me, Optional.empty());
        if (first.rows().isEmpty()) {
            sheet().add(nothingYet());
        } else {
            beside(begin());
            sheet().add(rows);
            show(first.rows());
            first.next().ifPresent(this::offerMore);
        }
    }

    private static Band asked(org.colead.conflict.Asked asked) {
        return new Band(t("Needed from you"), t("Mediate, or say that you cannot"))
                .sentence(
                        t(
                                "{0} and {1} both ask you to help them hear each other out.",
                                asked.openerName(), asked.otherName()))
                .link(t("Open it"), "conflicts/" + asked.id())
                .then(t("You read what was said only once you accept."));
    }

    private void show(Iterable<ConflictRow> page) {
        var dates = Dates.of(clock);
        page.forEach(row -> rows.row(row(row, dates)));
    }

    private static Rows.Row row(ConflictRow row, Dates dates) {
        return new Rows.Row(row.about(), "conflicts/" + row.id())
                .label(
                        t(
                                "{0} and {1} · {2}",
                                row.openerName(), row.otherName(), t(row.kind().word())))
                .side(
                        org.colead.uikit.Line.small(t(row.stage().word())),
                        org.colead.uikit.Line.label(dates.dayName(row.changedAt())));
    }

    private void offerMore(String key) {
        var more = new Div();
        more.add(
                new Act(
                                t("More"),
                                () -> {
                                    sheet().remove(more);
                                    var page = desk.readableBy(me, Optional.of(key));
                                    show(page.rows());
                                    page.next().ifPresent(this::offerMore);
                                })
                        .tertiary());
        sheet().add(more);
    }

    private static EmptyState nothingYet() {
        return new EmptyState(
                t("Nothing lies between you and anybody"),
                t(
                        "When it does, ask the other to hear each other out. Both of you are heard"
                                + " before anything is settled, and only those named on the case can"
                                + " read it."),
                begin());
    }

    private static Anchor begin() {
        var begin = new Anchor("conflicts/new", t("Ask somebody"));
        begin.addClassNames("cl-button", "primary");
        return begin;
    }
}
