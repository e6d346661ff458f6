package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;
import org.colead.responsibility.NewResponsibility;
import org.colead.uikit.DayField;
import org.colead.uikit.Needed;
import org.colead.uikit.Typing;

/// What a responsibility is, in the words of whoever offers it.
class DescribeFields extends Div implements Typing {

    private static final int USUAL_MONTHS = 6;

    private final TextField result = new TextField(t("Result"));
    private final TextField authority = new TextField(t("What it may do"));
    private final IntegerField minutes = new IntegerField(t("Minutes a week, about"));
    private final DayField from = new DayField(t("From"));
    private final DayField until = new DayField(t("Until, a year later at most"));
    private final LocalDate today;

    DescribeFields(Clock clock) {
        today = LocalDate.now(clock);
        result.setHelperText(t("What is brought about: “Keep the coverage calendar”"));
        authority.setHelperText(t("For example “May book coverage within $9,400”"));
        Needed.mark(result, until);
        result.setWidthFull();
        authority.setWidthFull();
        minutes.setMin(0);
        minutes.setValue(30);
        from.setValue(today);
        until.setValue(today.plusMonths(USUAL_MONTHS));
        addClassName("cl-form");
        add(result, authority, minutes, from, until);
    }

    NewResponsibility read() {
        return new NewResponsibility(
                result.getValue(),
                authority.getValue(),
                new Minutes(Optional.ofNullable(minutes.getValue()).orElse(0)),
                from.getOptionalValue().orElse(today),
                until.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose the last day of its term.")));
    }

    void clear() {
        result.clear();
        authority.clear();
    }

    @Override
    public boolean isTyping() {
        return !result.isEmpty() || !authority.isEmpty();
    }
}
