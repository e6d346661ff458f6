package org.colead.deliberation.ui;

import java.time.Clock;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.Clarifying;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.JoiningConcerns;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.springframework.stereotype.Component;

/// What a concern on the page needs to be asked about, answered and withdrawn.
@Component
class ConcernItems {

    private final Deliberation deliberation;
    private final Clarifying clarifying;
    private final JoiningConcerns joining;
    private final DecisionRegister register;
    private final Clock clock;

    ConcernItems(
            Deliberation deliberation,
            Clarifying clarifying,
            JoiningConcerns joining,
            DecisionRegister register,
            Clock clock) {
        this.deliberation = deliberation;
        this.clarifying = clarifying;
        this.joining = joining;
        this.register = register;
        this.clock = clock;
    }

    ConcernItem item(DecisionDetails decision, ContributionRow concern, PersonId viewer) {
        return new ConcernItem(decision, concern, this, viewer);
    }

    Deliberation deliberation() {
        return deliberation;
    }

    Clarifying clarifying() {
        return clarifying;
    }

    JoiningConcerns joining() {
        return joining;
    }

    DecisionRegister register() {
        return register;
    }

    Dates dates() {
        return Dates.of(clock);
    }
}
