package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Said;

/// Where a decision is reviewed: how far its steps are, what was expected of it, what comes now.
class ReviewForm extends Details {

    private final Choice<ReviewVerdict> verdict = new Choice<>(t("What we do now"));
    private final DraftField learned;

    /// @param steps how far they are, where there are some
    ReviewForm(
            DecisionDetails decision,
            Reviewing reviewing,
            Optional<StepsSoFar> steps,
            PersonId me,
            Runnable changed) {
        super(t("Review it"));
        setId("review");
        learned =
                new DraftField(
                        t("What we expected, what we saw, what we learned"),
                        "review:" + decision.id());
        ways();
        Needed.mark(verdict, learned);
        var form = new Form();
        steps.ifPresent(form::add);
        expected(decision).ifPresent(form::add);
        var close =
                Act.primary(
                        t("Close the review"),
                        () -> {
                            reviewing.close(
                                    decision.id(), verdict.getValue(), learned.getValue(), me);
                            learned.sent();
                            changed.run();
                        });
        form.add(verdict, learned, Line.acts(close, learned.note()));
        add(form);
    }

    private void ways() {
        verdict.way(
                ReviewVerdict.ADOPT,
                t("{0}.", t(ReviewVerdict.ADOPT.word())),
                t("It holds from now on as it stands."));
        verdict.way(
                ReviewVerdict.ADAPT,
                t("{0}.", t(ReviewVerdict.ADAPT.word())),
                t("The next decision opens as a draft with these words."));
        verdict.way(
                ReviewVerdict.ABANDON,
                t("{0}.", t(ReviewVerdict.ABANDON.word())),
                t("It does not hold any more."));
        verdict.setValue(ReviewVerdict.ADOPT);
    }

    private static Optional<Div> expected(DecisionDetails decision) {
        return Optional.of(decision.frame().prediction())
                .filter(words -> !words.isBlank())
                .map(words -> new Div(Line.label(t("What we expected to see")), new Said(words)));
    }
}
