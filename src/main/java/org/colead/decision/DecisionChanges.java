package org.colead.decision;

import java.time.Clock;
import java.time.Instant;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Makes changes to decisions, where their stage and what the person is to them allow that, and
/// keeps them.
@Component
class DecisionChanges {

    private final Decisions decisions;
    private final Permissions permissions;
    private final Clock clock;

    DecisionChanges(Decisions decisions, Permissions permissions, Clock clock) {
        this.decisions = decisions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// One verb of a decision, done now.
    interface Change {
        void on(Decision decision, Instant now);
    }

    /// The decision to be changed; refused in words where `by` may not do that at its stage.
    Decision allowed(DecisionId id, Action action, PersonId by) {
        var decision = known(id);
        AtStage.require(decision.stage(), action);
        permissions.require(by, action, Subject.of(Subject.Type.DECISION, id.value()));
        return decision;
    }

    /// The decision to be changed by whom a neighbour has let do that already.
    Decision known(DecisionId id) {
        return decisions.findById(id).orElseThrow(AtStage::unknown);
    }

    /// The decision as changed.
    Decision make(Decision decision, Change change) {
        change.on(decision, clock.instant());
        return decisions.save(decision);
    }

    /// The same where nothing more is asked than whether it is allowed.
    Decision make(DecisionId id, Action action, PersonId by, Change change) {
        return make(allowed(id, action, by), change);
    }
}
