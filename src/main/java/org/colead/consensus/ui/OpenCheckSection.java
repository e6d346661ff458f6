package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;

/// For authors and the facilitator, while concerns are heard: opens the check.
@org.springframework.stereotype.Component
class OpenCheckSection implements DecisionSection {

    private final Checks checks;
    private final AfterFailures afterFailures;
    private final Clock clock;

    OpenCheckSection(Checks checks, AfterFailures afterFailures, Clock clock) {
        this.checks = checks;
        this.afterFailures = afterFailures;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.stage() == Stage.CONCERNS
                        && decision.rule().method().isChecked()
                        && decision.may(Action.OPEN_CHECK)
                        && !afterFailures.mustChoose(decision.id())
                ? Optional.of(new OpenCheckForm(decision, checks, viewer, Dates.of(clock)))
                : Optional.empty();
    }
}
