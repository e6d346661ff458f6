package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.deliberation.AnswerRow;
import org.colead.deliberation.ContributionRow;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.SayForm;

/// A question or an input with its answer in words, and the form of whoever may give it.
class WordsItem extends Exchange {

    /// @param answer takes the words of the answer and how many there were before
    WordsItem(
            DecisionDetails decision,
            ContributionRow row,
            AnswerInWords answer,
            Supplier<Optional<ItChanged>> changed,
            PersonId me,
            Dates dates) {
        super(
                Anchors.of(row.id()),
                row.authorName().orElse(""),
                dates.dayName(row.at()),
                row.words());
        var given = row.answer();
        given.ifPresent(it ->
                answered(Answered.glyph(it), Answered.how(it), Answered.by(it, dates), it.words()));
        given.flatMap(AnswerRow::textVersion)
                .ifPresent(version ->
                        more(
                                new Anchor(
                                        Anchors.changed(decision.id(), row.id(), version),
                                        t("See what changed"))));
        Answered.earlier(row, dates).forEach(this::more);
        if (mayAnswer(decision, row, me)) {
            offer(row, answer, changed, given.isPresent());
        } else if (given.isEmpty()) {
            open();
        }
    }

    private void offer(
            ContributionRow row,
            AnswerInWords answer,
            Supplier<Optional<ItChanged>> changed,
            boolean anew) {
        if (anew) {
            var words = row.answers().getLast().words();
            more(
                    new Open(
                                    t("Revise this answer"),
                                    done -> form(row, answer, changed.get()).with(words).then(done))
                            .quietly());
        } else {
            open(form(row, answer, changed.get()));
        }
    }

    private static SayForm form(
            ContributionRow row, AnswerInWords answer, Optional<ItChanged> changed) {
        int given = row.answers().size();
        var label =
                row.authorName()
                        .map(name -> t("Your answer to {0}", FirstName.of(name)))
                        .orElseGet(() -> t("Your answer"));
        return new SayForm(
                        label,
                        "answer-" + row.id() + "-" + given,
                        t("Give this answer"),
                        (words, _) -> answer.give(words, given, changed))
                .asking(changed)
                .note(t("Your name stands beside it."));
    }

    private static boolean mayAnswer(DecisionDetails decision, ContributionRow row, PersonId me) {
        boolean another = decision.writers().stream().anyMatch(a -> !a.person().equals(me));
        return row.kind().openAt(decision.stage())
                && decision.may(Action.ANSWER)
                && !(row.mine() && another);
    }
}
