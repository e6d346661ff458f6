package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Related;
import org.colead.decision.Reviewing;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Section;

/// The ways off the line, each with its reason, and the review.
class CoursePart extends Section {

    private final DecisionDetails decision;
    private final Runnable changed;
    private final boolean waitsForReply;
    private boolean empty = true;

    /// @param related what depends on it, to be told before it is recalled
    /// @param steps how far the steps are, for whoever reviews
    /// @param waitsForReply whether the granting group has not replied yet
    CoursePart(
            DecisionDetails decision,
            OtherWays ways,
            Related related,
            boolean waitsForReply,
            Optional<StepsSoFar> steps,
            PersonId me,
            Runnable changed) {
        super("course", t("Another way"));
        this.decision = decision;
        this.changed = changed;
        this.waitsForReply = waitsForReply;
        addClassName("cl-earlier");
        var id = decision.id();
        review(ways.reviewing(), steps, me);
        if (decision.may(Action.POSTPONE_REVIEW)) {
            empty = false;
            add(new MoveReview(decision, ways.reviewing(), me, changed));
        }
        way(
                Action.PARK,
                t("Park it"),
                t("It can be taken up again where it was left."),
                why -> ways.exits().park(id, why, me));
        way(
                Action.WITHDRAW,
                t("Withdraw it"),
                t("This cannot be undone; what was said stays in the record."),
                why -> ways.exits().withdraw(id, why, me));
        way(
                Action.RECALL,
                t("Recall it"),
                t(
                        "For the group that granted the envelope only. The reason is published. This cannot be undone."),
                why -> ways.exits().recall(id, why, me),
                RelationsSection.warning(related));
        way(
                Action.REPLY_TO_RECOMMENDATION,
                t("Follow this recommendation"),
                t("Your reason is published."),
                why -> ways.course().replyToRecommendation(id, true, why, me));
        way(
                Action.REPLY_TO_RECOMMENDATION,
                t("Do not follow this recommendation"),
                t("Your reason is published."),
                why -> ways.course().replyToRecommendation(id, false, why, me));
        if (decision.may(Action.RESUME)) {
            empty = false;
            add(
                    new Button(
                            t("Take it up again"),
                            _ -> {
                                ways.exits().resume(id, me);
                                changed.run();
                            }));
        }
    }

    void also(Component way) {
        empty = false;
        add(way);
    }

    boolean isEmpty() {
        return empty;
    }

    private void way(
            Action action,
            String name,
            String consequence,
            Consumer<String> act,
            Component... warnings) {
        boolean asked =
                action != Action.REPLY_TO_RECOMMENDATION
                        || decision.recommendation() && waitsForReply;
        if (asked && decision.may(action)) {
            empty = false;
            var reason = new DraftField(t("Because"), "way-" + decision.id() + "-" + name);
            var form = form(reason, consequence, name, () -> act.accept(reason.getValue()));
            List.of(warnings).forEach(warning -> form.addComponentAtIndex(1, warning));
            add(new Details(name, form));
        }
    }

    private void review(Reviewing reviewing, Optional<StepsSoFar> steps, PersonId me) {
        if (!decision.may(Action.REVIEW)) {
            return;
        }
        empty = false;
        add(new ReviewForm(decision, reviewing, steps, me, changed));
    }

    private Div form(DraftField words, String note, String verb, Runnable deed) {
        Needed.mark(words);
        var act =
                Act.primary(
                        verb,
                        () -> {
                            deed.run();
                            words.sent();
                            changed.run();
                        });
        return new Form(Line.small(note), words, Line.acts(act, words.note()));
    }
}
