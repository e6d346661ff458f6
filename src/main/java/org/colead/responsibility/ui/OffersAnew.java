package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.Form;
import org.colead.uikit.More;
import org.colead.uikit.Needed;

/// A step that nobody carries: offered to somebody where it is free, opened anew where it ended.
record OffersAnew(
        Responsibilities responsibilities,
        LayingDown laying,
        People people,
        Clock clock,
        PersonId me) {

    private static final int USUAL_MONTHS = 6;

    /// Nothing where somebody carries it, was offered it, or carried it out.
    Optional<Component> of(ResponsibilityRow step) {
        return switch (step.state()) {
            case FREE -> Optional.of(offering(step));
            case ENDED -> Optional.of(opening(step));
            case OFFERED, ACCEPTED, DONE -> Optional.empty();
        };
    }

    private Component offering(ResponsibilityRow step) {
        var to = new ChoosePerson(t("Offer it to"), people);
        Needed.mark(to);
        var offer =
                new Act(t("Offer it"), () -> responsibilities.offer(step.id(), to.required(), me));
        return new More(t("Offer it to somebody"), new Form(to, offer));
    }

    private Component opening(ResponsibilityRow step) {
        var until = new DayField(t("Until, a year later at most"));
        until.setValue(LocalDate.now(clock).plusMonths(USUAL_MONTHS));
        Needed.mark(until);
        var open = new Act(t("Open it anew"), () -> laying.openAnew(step.id(), day(until), me));
        return new More(t("Open it anew"), new Form(until, open));
    }

    private static LocalDate day(DayField until) {
        return until.getOptionalValue()
                .orElseThrow(() -> Refusal.because("Choose the last day of its term."));
    }
}
