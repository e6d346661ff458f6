package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.colead.authority.Action;
import org.colead.group.EnvelopeCard;
import org.colead.uikit.Line;
import org.colead.uikit.Meter;
import org.colead.uikit.Paged;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Unfolding;
import org.colead.uikit.Words;

/// The envelopes that the group decides within, and those it has granted to others.
class EnvelopesPart extends Section {

    EnvelopesPart(Visit visit) {
        super("envelopes", t("Envelopes"));
        var card = visit.card();
        var envelopes = visit.desk().envelopes();
        var held =
                new Paged<>(
                        new Div(),
                        after -> envelopes.heldBy(card.id(), after),
                        each -> held(visit, each));
        if (held.isEmpty()) {
            add(
                    Line.quiet(
                            t(
                                    "No group has granted it one yet: what it decides is a recommendation.")));
        }
        var given =
                new Paged<>(
                        new Div(),
                        after -> envelopes.grantedBy(card.id(), after),
                        each -> granted(visit, each));
        given.addClassName("cl-given");
        add(held, given);
        if (card.may(Action.GRANT_ENVELOPE)) {
            add(new Unfolding(t("Grant an envelope"), () -> new GrantForm(visit)));
        }
    }

    private static Article held(Visit visit, EnvelopeCard held) {
        return envelope(
                visit, held, t("Granted by"), held.grantorName(), "groups/" + held.grantor());
    }

    private static Article granted(Visit visit, EnvelopeCard given) {
        var article =
                envelope(
                        visit,
                        given,
                        t("Granted to"),
                        given.holderName(),
                        "groups/" + given.holder());
        boolean open = given.ended().isEmpty() && !given.until().isBefore(visit.dates().today());
        if (open && visit.card().may(Action.GRANT_ENVELOPE)) {
            article.add(new Unfolding(t("End it early"), () -> new EndForm(visit, given)));
        }
        return article;
    }

    private static Article envelope(
            Visit visit, EnvelopeCard envelope, String how, String other, String href) {
        var article =
                new Article(new H3(envelope.name()), new Said(envelope.scope()), money(envelope));
        if (envelope.hours().value() > 0) {
            article.add(hours(envelope));
        }
        var from = Line.label(how + " ");
        from.add(new Anchor(href, other));
        article.add(from, Line.label(dates(visit, envelope)));
        envelope.ended()
                .ifPresent(ended ->
                        article.add(
                                Line.note(
                                        "open",
                                        t(
                                                "Ended by {0} on {1}, before its last day. What was"
                                                        + " drawn stays drawn.",
                                                ended.byName(),
                                                visit.dates().day(visit.dates().on(ended.at())))),
                                new Said(ended.reason())));
        article.addClassName("cl-envelope");
        return article;
    }

    private static String dates(Visit visit, EnvelopeCard envelope) {
        var dates = visit.dates();
        var span = t("From {0} until {1}", dates.day(envelope.from()), dates.day(envelope.until()));
        return envelope.runsOn(dates.today()) || envelope.ended().isPresent()
                ? span
                : t("{0}; it does not run today", span);
    }

    private static Meter money(EnvelopeCard envelope) {
        var drawn = Words.money(envelope.drawn());
        var cap = Words.money(envelope.money());
        return new Meter(
                        envelope.drawn().cents(),
                        envelope.money().cents(),
                        t("{0} of {1} drawn", drawn, cap))
                .ends(t("{0} of {1}", drawn, cap), t("{0} left", Words.money(envelope.left())));
    }

    private static Meter hours(EnvelopeCard envelope) {
        var drawn = Words.hours(envelope.hoursDrawn());
        var cap = Words.hours(envelope.hours());
        return new Meter(
                        envelope.hoursDrawn().value(),
                        envelope.hours().value(),
                        t("{0} of {1} drawn", drawn, cap))
                .ends(
                        t("{0} of {1}", drawn, cap),
                        t("{0} left", Words.hours(envelope.hoursLeft())));
    }
}
