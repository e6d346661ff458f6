package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.deliberation.AnswerRow;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.PersonId;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;
import org.colead.uikit.SayForm;

/// One concern with the line that leads to its answer, and what the viewer may do with it.
class ConcernItem extends Exchange {

    private final DecisionDetails decision;
    private final ContributionRow concern;
    private final ConcernItems items;
    private final Deliberation deliberation;
    private final PersonId me;
    private final Dates dates;

    ConcernItem(
            DecisionDetails decision, ContributionRow concern, ConcernItems items, PersonId me) {
        super(
                Anchors.of(concern.id()),
                concern.authorName().orElse(""),
                items.dates().dayName(concern.at()),
                concern.stated());
        this.decision = decision;
        this.concern = concern;
        this.items = items;
        this.deliberation = items.deliberation();
        this.me = me;
        this.dates = items.dates();
        objected();
        concern.joined().forEach(other -> also(new JoinedWords(other, dates)));
        also(new ClarifyPart(decision, concern, items.clarifying(), me, dates));
        show();
        asRaised();
        mine();
    }

    private void show() {
        if (concern.withdrawnAt().isPresent()) {
            closed(
                    t(
                            "Withdrawn by the person who raised it, {0}",
                            concern.withdrawnAt().map(dates::dayName).orElse("")));
        } else {
            concern.answer().ifPresentOrElse(this::answered, this::waiting);
        }
    }

    private void objected() {
        concern.objection()
                .ifPresent(objection -> {
                    if (objection.withConsent()) {
                        also(Line.small(t("Given with consent in check {0}.", objection.check())));
                    } else {
                        also(
                                Line.small(t("An objection in check {0}.", objection.check())),
                                Line.label(t("What would make it workable")),
                                new Said(objection.workable()));
                    }
                });
    }

    private void answered(AnswerRow answer) {
        answered(
                Answered.glyph(answer),
                Answered.how(answer),
                Answered.by(answer, dates),
                answer.words());
        answer.textVersion()
                .ifPresent(version ->
                        more(
                                new Anchor(
                                        Anchors.changed(decision.id(), concern.id(), version),
                                        t("See what changed"))));
        Answered.earlier(concern, dates).forEach(this::more);
        if (mayAnswer()) {
            more(new Open(t("Revise this answer"), this::answerForm).quietly());
        }
    }

    private void waiting() {
        if (mayAnswer()) {
            open(answerForm(() -> {}));
        } else {
            open();
            if (concern.mine() && isInRound() && decision.may(Action.ANSWER)) {
                more(Line.label(t("You raised it yourself: another author answers it.")));
            }
        }
    }

    private ConcernAnswerForm answerForm(Runnable done) {
        return new ConcernAnswerForm(decision, concern, items, me, done);
    }

    private boolean mayAnswer() {
        return isInRound()
                && decision.may(Action.ANSWER)
                && !(concern.mine() && hasAnotherAuthor());
    }

    /// While concerns are talked about; what the check itself left, until it is published.
    private boolean isInRound() {
        return decision.stage() == Stage.CONCERNS || isLeftByTheCheck();
    }

    private boolean isLeftByTheCheck() {
        return decision.stage() == Stage.DECIDED
                && concern.objection().isPresent()
                && !concern.at().isBefore(decision.entered().get(Stage.DECIDED));
    }

    private boolean hasAnotherAuthor() {
        return decision.writers().stream().anyMatch(a -> !a.person().equals(me));
    }

    private void asRaised() {
        if (!concern.stated().equals(concern.words())) {
            more(new More(t("As it was raised"), new Said(concern.words())));
        }
    }

    private void mine() {
        if (!concern.mine() || concern.withdrawnAt().isPresent()) {
            return;
        }
        if (concern.hidden()) {
            more(Line.label(t("You raised this. Nobody else sees your name.")));
        }
        if (isInRound()) {
            more(withdrawal());
        }
        if (decision.stage() == Stage.DECIDED) {
            more(correction());
        }
    }

    private Component withdrawal() {
        return new ConfirmInline(
                t("Withdraw it"),
                t("It stays readable and needs no answer any more. This cannot be undone."),
                () -> deliberation.withdrawConcern(concern.id(), me));
    }

    private Component correction() {
        return new Open(t("Correct how it is stated"), this::correctionForm).quietly();
    }

    private SayForm correctionForm(Runnable done) {
        return new SayForm(
                        t("How your concern is stated in the brief"),
                        "stated-" + concern.id(),
                        t("State it like this"),
                        (words, _) -> deliberation.correctConcern(concern.id(), words, me))
                .with(concern.stated())
                .then(done)
                .note(t("All staff read it with its answer. Your first words stay here."));
    }
}
