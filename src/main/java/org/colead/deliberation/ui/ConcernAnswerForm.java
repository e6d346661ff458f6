package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Typing;

/// An author answers a concern in one of three ways.
class ConcernAnswerForm extends Div implements Typing {

    private final ContributionRow concern;
    private final Deliberation deliberation;
    private final PersonId me;
    private final Runnable done;
    private final Choice<How> how;
    private final DecisionRegister register;
    private Optional<WhichWords> which = Optional.empty();
    private final Div amending = new Div();
    private final DraftField field;
    private boolean sent;

    ConcernAnswerForm(
            DecisionDetails decision,
            ContributionRow concern,
            ConcernItems items,
            PersonId me,
            Runnable done) {
        this.done = done;
        this.concern = concern;
        this.deliberation = items.deliberation();
        this.register = items.register();
        this.me = me;
        this.how = howChoice(decision.may(Action.AMEND));
        this.field = new DraftField(label(concern), "answer-" + concern.id() + "-" + given());
        Needed.mark(how, field);
        addClassName("cl-form");
        concern.answer().ifPresent(earlier -> field.setValue(earlier.words()));
        offerVersions(decision);
        how.addValueChangeListener(_ -> amending.setVisible(how.getValue() == How.AMENDED));
        how.setValue(concern.answer().flatMap(answer -> answer.how()).orElse(How.ADDRESSED));
        amending.setVisible(how.getValue() == How.AMENDED);
        add(how, amending, field);
        add(Line.acts(Act.primary(t("Give this answer"), this::give), field.note()));
        if (concern.unclear()) {
            add(
                    Line.label(
                            t(
                                    "Somebody asked what is meant and waits for its author. You need not.")));
        }
        add(Line.label(afterwards(concern)));
    }

    /// @param amendable whether the text can still be changed
    private static Choice<How> howChoice(boolean amendable) {
        var how = new Choice<How>(t("How do you answer?"));
        if (amendable) {
            how.way(
                    How.AMENDED,
                    t("Amend the text."),
                    t("A new version; the time for which it must stand starts again."));
        }
        return how.way(How.ADDRESSED, t("Say how it is addressed."), t("The text stays as it is."))
                .way(
                        How.NOT_ACCEPTED,
                        t("Not accept it, because…"),
                        t("With the reason, for all staff to read."));
    }

    private void offerVersions(DecisionDetails decision) {
        var newer = WhichWords.newer(decision, concern);
        if (newer.isEmpty()) {
            amending.add(
                    Line.small(
                            t(
                                    "The text has not changed since this concern was raised. Amend it"
                                            + " first; what you type here is kept.")),
                    new Anchor("decisions/" + decision.id() + "#proposal", t("To the proposal")));
            return;
        }
        which = Optional.of(new WhichWords(decision.id(), newer, register));
        which.ifPresent(amending::add);
    }

    private void give() {
        deliberation.answerConcern(
                concern.id(),
                how.getValue(),
                field.getValue(),
                which.flatMap(WhichWords::version),
                which.map(WhichWords::passages).orElse(List.of()),
                given(),
                me);
        field.sent();
        sent = true;
        done.run();
    }

    private int given() {
        return concern.answers().size();
    }

    private static String label(ContributionRow concern) {
        return concern.authorName()
                .map(name -> t("Your answer to {0}", FirstName.of(name)))
                .orElseGet(() -> t("Your answer"));
    }

    private static String afterwards(ContributionRow concern) {
        return concern.authorName()
                .map(name ->
                        t(
                                "Your name stands beside it. {0} will say whether they were"
                                        + " heard, whether it is addressed, and whether they"
                                        + " agree.",
                                FirstName.of(name)))
                .orElseGet(() -> t("Your name stands beside it."));
    }

    /// A changed choice counts as much as words do.
    @Override
    public boolean isTyping() {
        return !sent && (field.isTyping() || how.getValue() == How.AMENDED && concern.open());
    }
}
