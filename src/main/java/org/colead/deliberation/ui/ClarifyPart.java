package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.deliberation.ClarificationRow;
import org.colead.deliberation.Clarifying;
import org.colead.deliberation.ContributionRow;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.SayForm;

/// What the author of a concern was asked and said since, under their first words.
class ClarifyPart extends Div {

    private final DecisionDetails decision;
    private final ContributionRow concern;
    private final Clarifying clarifying;
    private final PersonId me;
    private final Dates dates;

    ClarifyPart(
            DecisionDetails decision,
            ContributionRow concern,
            Clarifying clarifying,
            PersonId me,
            Dates dates) {
        this.decision = decision;
        this.concern = concern;
        this.clarifying = clarifying;
        this.me = me;
        this.dates = dates;
        addClassName("cl-clarify");
        concern.clarifications().forEach(asked -> add(turn(asked)));
        if (mayAsk()) {
            add(new Open(t("Ask what is meant"), this::askForm).quietly());
        }
    }

    private Component turn(ClarificationRow asked) {
        var turn = new Div();
        turn.add(
                Line.small(
                        t("{0} asked, {1}:", asked.askedByName(), dates.dayName(asked.askedAt()))),
                new Said(asked.question()));
        asked.words()
                .ifPresentOrElse(words -> turn.add(meant(asked, words)), () -> open(turn, asked));
        return turn;
    }

    private Div meant(ClarificationRow asked, String words) {
        var day = asked.clarifiedAt().map(dates::dayName).orElse("");
        var who =
                concern.authorName()
                        .map(name -> t("{0} meant, {1}:", name, day))
                        .orElseGet(() -> t("Its author meant, {0}:", day));
        return new Div(Line.small(who), new Said(words));
    }

    private void open(Div turn, ClarificationRow asked) {
        if (concern.mine() && discussed()) {
            turn.add(form(asked));
        } else {
            turn.add(Line.note("open", t("Not clarified yet. The answer need not wait for it.")));
        }
    }

    private SayForm form(ClarificationRow asked) {
        var note =
                concern.hidden()
                        ? t(
                                "Your name stays hidden; your words are read by all. Whoever knows how"
                                        + " you write could guess.")
                        : t("It stands beside your first words, which stay as they are.");
        return new SayForm(
                        t("What you mean"),
                        "meant-" + asked.id(),
                        t("Say it"),
                        (words, _) -> clarifying.clarify(asked.id(), words, me))
                .note(note);
    }

    private SayForm askForm(Runnable done) {
        return new SayForm(
                        t("Your question about this concern"),
                        "meaning-" + concern.id(),
                        t("Ask"),
                        (words, key) -> clarifying.ask(concern.id(), words, key, me))
                .then(done)
                .note(t("Your name stands beside it. The answer to the concern waits for nobody."));
    }

    private boolean mayAsk() {
        return discussed() && !concern.mine() && decision.may(Action.ASK_MEANING);
    }

    private boolean discussed() {
        return decision.stage() == Stage.CONCERNS && concern.withdrawnAt().isEmpty();
    }
}
