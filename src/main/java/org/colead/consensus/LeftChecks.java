package org.colead.consensus;

import java.util.UUID;
import org.colead.decision.DecisionEvent.Withdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A decision that is withdrawn while it is being checked takes its check with it; the positions
/// stay blind for good.
@Component
class LeftChecks {

    private final HeldChecks held;

    LeftChecks(HeldChecks held) {
        this.held = held;
    }

    @EventListener
    void after(Withdrawn withdrawn) {
        UUID decision = withdrawn.decision().value();
        for (var check : held.findByDecisionIdAndClosedAtIsNull(decision)) {
            check.abandon(withdrawn.actor(), withdrawn.at());
            held.save(check);
        }
    }
}
