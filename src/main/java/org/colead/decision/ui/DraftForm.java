package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Draft;
import org.colead.decision.ProposalText;
import org.colead.group.EnvelopeCard;
import org.colead.group.GroupRules;
import org.colead.kernel.Money;
import org.colead.uikit.DayField;
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
    private final ComboBox<EnvelopeCard> envelope = new ComboBox<>(t("Envelope it draws on"));
    private final BigDecimalField amount = new BigDecimalField(t("Amount"));
    private final WorkloadField workload = new WorkloadField();
    private final MethodField method;
    private final DayField reviewOn = new DayField(t("Reviewed on"));
    private final TextField stop = new TextField(t("What would stop it before"));
    private final TextField prediction = new TextField(t("What we expect to see"));
    private final TextField fallback = new TextField(t("Fallback, if no check passes"));
    private boolean typing;

    DraftForm(
            DecisionDetails decision,
            List<EnvelopeCard> envelopes,
            GroupRules charter,
            Runnable save) {
        method = new MethodField(charter);
        addClassName("cl-draft");
        envelope.setItems(envelopes);
        envelope.setItemLabelGenerator(EnvelopeCard::name);
        envelope.setClearButtonVisible(true);
        envelope.setHelperText(t("Without one, the decision is a recommendation."));
        fill(decision);
        add(
                title,
                ask,
                aim,
                how,
                money,
                limits,
                review,
                goal,
                affected,
                row(envelope, amount),
                workload,
                method,
                row(reviewOn, stop),
                prediction,
                fallback);
        fields().forEach(field ->
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        typing = true;
                        save.run();
                        typing = false;
                    }
                }));
        workload.whenChanged(save);
        method.whenChanged(save);
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
                envelope.getOptionalValue().map(EnvelopeCard::id),
                new Money(cents()),
                workload.value(),
                method.value(),
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
        frame.envelope().flatMap(this::known).ifPresent(envelope::setValue);
        amount.setValue(BigDecimal.valueOf(frame.money().cents(), 2).stripTrailingZeros());
        frame.workload().ifPresent(workload::show);
        method.show(decision.rule(), text.options());
        frame.review().ifPresent(reviewOn::setValue);
        stop.setValue(frame.stopSignal());
        prediction.setValue(frame.prediction());
        fallback.setValue(frame.fallback());
    }

    private Optional<EnvelopeCard> known(org.colead.group.EnvelopeId id) {
        return envelope.getListDataView()
                .getItems()
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    private List<AbstractField<?, ?>> fields() {
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
                envelope,
                amount,
                reviewOn,
                stop,
                prediction,
                fallback);
    }

    private long cents() {
        var value = amount.getValue();
        return value == null ? 0 : value.movePointRight(2).longValue();
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
        return typing || isVisible();
    }
}
