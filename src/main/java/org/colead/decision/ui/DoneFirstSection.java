package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DoneFirst;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Section;

/// Why somebody acted before the group was asked, in their words; the head of the page says the
/// rest.
@org.springframework.stereotype.Component
class DoneFirstSection implements DecisionSection {

    private final Clock clock;

    DoneFirstSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.doneFirst().map(this::section);
    }

    private Section section(DoneFirst it) {
        var when = Dates.of(clock).dayName(it.at());
        return new Section(
                "done-first",
                t("Done first, because it could not wait"),
                new Exchange("first-act", it.name(), when, it.because()));
    }
}
