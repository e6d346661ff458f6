package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.Terms;
import org.colead.uikit.BothWrote;
import org.colead.uikit.DayField;
import org.colead.uikit.MoneyField;
import org.colead.uikit.More;

/// The figures and days of a proposal, folded away until somebody amends them.
class TermsField extends Div {

    private final MoneyField amount = new MoneyField(t("Amount"));
    private final WorkloadField workload = new WorkloadField();
    private final Checkbox trial =
            new Checkbox(t("For a trial: it ends with its review, unless it is adopted there"));
    private final DayField review = new DayField(t("Reviewed on"));
    private final TextField stops = new TextField(t("What would stop it before"));

    TermsField(Terms terms) {
        amount.show(terms.amount());
        terms.workload().ifPresent(workload::show);
        trial.setValue(terms.trial());
        terms.review().ifPresent(review::setValue);
        stops.setValue(terms.stops());
        stops.setWidthFull();
        var fields = new Div(amount, workload, trial, review, stops);
        fields.addClassName("cl-amend");
        add(new More(t("Amount, hours and review"), fields));
    }

    Terms value() {
        return new Terms(
                trial.getValue(),
                amount.money(),
                workload.value(),
                Optional.ofNullable(review.getValue()),
                stops.getValue());
    }

    static BothWrote.Part<Boolean> part(Checkbox choice) {
        return BothWrote.Part.of(choice, yes -> yes ? t("yes") : t("no"));
    }

    Stream<BothWrote.Part<?>> parts() {
        return Stream.of(
                BothWrote.Part.of(amount),
                workload.part(),
                part(trial),
                BothWrote.Part.of(review),
                BothWrote.Part.of(stops));
    }
}
