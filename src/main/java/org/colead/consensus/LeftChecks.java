package org.colead.consensus;

import java.util.UUID;
import org.colead.decision.DecisionEvent;
import org.colead.decision.DecisionEvent.DecisionReached;
import org.colead.decision.DecisionEvent.Parked;
import org.colead.decision.DecisionEvent.StageEntered;
import org.colead.decision.DecisionEvent.TextAmended;
import org.colead.decision.DecisionEvent.Withdrawn;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What becomes of open checks when their decision goes on without them. A decision that is
/// withdrawn takes its checks with it, and the positions stay blind for good. A sense check belongs
/// to the rounds and to one version of the text: whatever else ends these, it is read as far as it
/// came.
@Component
class LeftChecks {

    private final HeldChecks held;
    private final SenseChecks senses;

    LeftChecks(HeldChecks held, SenseChecks senses) {
        this.held = held;
        this.senses = senses;
    }

    @EventListener
    void after(Withdrawn withdrawn) {
        UUID decision = withdrawn.decision().value();
        for (var check : held.findByDecisionIdAndClosedAtIsNull(decision)) {
            check.abandon(withdrawn.actor(), withdrawn.at());
            held.save(check);
        }
    }

    @EventListener
    void after(Parked parked) {
        read(parked.decision(), parked);
    }

    @EventListener
    void after(DecisionReached reached) {
        read(reached.decision(), reached);
    }

    @EventListener
    void after(StageEntered entered) {
        if (entered.stage() != Stage.REACTING && entered.stage() != Stage.CONCERNS) {
            read(entered.decision(), entered);
        }
    }

    /// Positions hold for the version they were given on: those on the next one are asked anew.
    @EventListener
    void after(TextAmended amended) {
        read(amended.decision(), amended);
    }

    private void read(DecisionId decision, DecisionEvent ended) {
        senses.closeAll(decision, ended.actor(), ended.at());
    }
}
