package org.colead.consensus;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// What happens after too many failed checks.
public sealed interface ImpasseEvent extends AuditedEvent {

    UUID impasse();

    DecisionId decision();

    @Override
    default UUID stream() {
        return impasse();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    /// @param option fingerprint of the option that is tried, where there are several
    record WayOnChosen(
            UUID impasse,
            DecisionId decision,
            WayOn way,
            Optional<Digest> option,
            Digest reason,
            PersonId actor,
            Instant at)
            implements ImpasseEvent {}

    /// It takes effect once a second member agrees.
    ///
    /// @param option fingerprint of the option that is tried, where there are several
    record WayOnProposed(
            UUID impasse,
            DecisionId decision,
            WayOn way,
            Optional<Digest> option,
            Digest reason,
            PersonId actor,
            Instant at)
            implements ImpasseEvent {}

    /// @param agreed whether a second member agrees to it
    record WayOnAnswered(
            UUID impasse,
            DecisionId decision,
            WayOn way,
            boolean agreed,
            Digest reason,
            PersonId actor,
            Instant at)
            implements ImpasseEvent {}

    /// @param option fingerprint of the option that they may try, where there are several
    record EscalationAnswered(
            UUID impasse,
            DecisionId decision,
            boolean tryIt,
            Optional<Digest> option,
            Digest reason,
            PersonId actor,
            Instant at)
            implements ImpasseEvent {}
}
