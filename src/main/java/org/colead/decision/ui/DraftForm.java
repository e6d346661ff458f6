package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Draft;
import org.colead.decision.ProposalText;
import org.colead.group.EnvelopeCard;
import org.colead.group.GroupRules;
import org.colead.uikit.BothWrote;
import org.colead.uikit.DayField;
import org.colead.uikit.Kept;
import org.colead.uikit.MoneyField;
import org.colead.uikit.Typing;

/// Where authors write the draft: words first, then what stands around them. Saves itself.
class DraftForm extends Div implements Typing {

    private final TextField title = new TextField(t("Title"));
    private final TextField ask = new TextField(t("The question, in one sentence"));
    private final TextArea aim = words(t("Aim: what, for whom, by when"));
    private final TextArea how = words(t("How"));
    private final TextArea money = words(t("Money, in words"));
    private final TextArea limits = words(t("Limits: what is not meant"));
    private final TextArea review = words(t("Review: how we will look at it"));
    private final TextField goal = new TextField(t("Goal it serves"));
    private final TextField affected = new TextField(t("Whom it affects"));
    private final EnvelopeField envelope;
    private final MoneyField amount = new MoneyField(t("Amount"));
    private final WorkloadField workload = new WorkloadField();
    private final MethodField method;
    private final Checkbox trial =
            new Checkbox(t("For a trial: it ends with its review, unless it is adopted there"));
    private final DayField reviewOn = new DayField(t("Reviewed on"));
    private final TextField stop = new TextField(t("What would stop it before"));
    private final TextField prediction = new TextField(t("What we expect to see"));
    private final TextField fallback = new TextField(t("Fallback, if no check passes"));
    private final BothWrote both;
    private final Kept kept;
    private boolean filling;

    DraftForm(DecisionDetails decision, List<EnvelopeCard> envelopes, GroupRules charter) {
        method = new MethodField(charter);
        envelope = new EnvelopeField(envelopes);
        kept = Kept.in(this, "draft-" + decision.id());
        addClassName("cl-draft");
        fill(decision);
        both = new BothWrote(parts());
        add(title, ask, aim, how, money, limits, review, goal, affected);
        add(row(envelope, amount), workload, method, trial, row(reviewOn, stop));
        add(prediction, fallback);
    }

    /// Saves itself with every change that is made here.
    DraftForm saving(Runnable save) {
        texts().forEach(field -> field.addValueChangeListener(c -> typed(c.isFromClient(), save)));
        envelope.addValueChangeListener(change -> typed(change.isFromClient(), save));
        amount.addValueChangeListener(change -> typed(change.isFromClient(), save));
        trial.addValueChangeListener(change -> typed(change.isFromClient(), save));
        reviewOn.addValueChangeListener(change -> typed(change.isFromClient(), save));
        workload.whenChanged(() -> unlessFilling(save));
        method.whenChanged(() -> unlessFilling(save));
        return this;
    }

    private void typed(boolean here, Runnable save) {
        if (here) {
            save.run();
        }
    }

    private void unlessFilling(Runnable save) {
        if (!filling) {
            save.run();
        }
    }

    /// What is in the form is what is kept now.
    void saved() {
        both.saved();
        kept.saved();
    }

    /// Another author saved before: what only they changed is taken over, the rest is told.
    ///
    /// @param theirs the same draft as it is kept now
    List<BothWrote.Clash> meet(DraftForm theirs) {
        filling = true;
        try {
            return both.meet(theirs.parts());
        } finally {
            filling = false;
        }
    }

    Draft draft() {
        return new Draft(
                title.getValue(),
                ask.getValue(),
                new ProposalText(
                        aim.getValue(),
                        how.getValue(),
                        money.getValue(),
                        limits.getValue(),
                        review.getValue(),
                        method.options()),
                goal.getValue(),
                affected.getValue(),
                envelope.chosen(),
                amount.money(),
                workload.value(),
                method.value(),
                trial.getValue(),
                Optional.ofNullable(reviewOn.getValue()),
                stop.getValue(),
                prediction.getValue(),
                fallback.getValue());
    }

    private void fill(DecisionDetails decision) {
        var text = decision.text().text();
        var frame = decision.frame();
        title.setValue(decision.title());
        ask.setValue(decision.ask());
        aim.setValue(text.aim());
        how.setValue(text.how());
        money.setValue(text.money());
        limits.setValue(text.limits());
        review.setValue(text.review());
        goal.setValue(frame.goal());
        affected.setValue(frame.affectedNote());
        frame.envelope().ifPresent(envelope::show);
        amount.show(frame.money());
        frame.workload().ifPresent(workload::show);
        method.show(decision.rule(), text.options());
        trial.setValue(frame.trial());
        frame.review().ifPresent(reviewOn::setValue);
        stop.setValue(frame.stopSignal());
        prediction.setValue(frame.prediction());
        fallback.setValue(frame.fallback());
    }

    private List<TextFieldBase<?, String>> texts() {
        return List.of(
                title,
                ask,
                aim,
                how,
                money,
                limits,
                review,
                goal,
                affected,
                stop,
                prediction,
                fallback);
    }

    private List<BothWrote.Part<?>> parts() {
        return Stream.<BothWrote.Part<?>>concat(
                        texts().stream().map(BothWrote.Part::words),
                        Stream.of(
                                envelope.part(),
                                BothWrote.Part.of(amount),
                                BothWrote.Part.of(reviewOn),
                                TermsField.part(trial),
                                workload.part(),
                                method.part()))
                .toList();
    }

    private static TextArea words(String label) {
        var area = new TextArea(label);
        area.addClassName("cl-words");
        area.setWidthFull();
        return area;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("cl-row");
        return row;
    }

    @Override
    public boolean isTyping() {
        return isVisible();
    }
}
