package org.colead.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;

/// What happens to a proposal to join similar concerns. Authors who are not shown accept, decline
/// and separate as [PersonId#NOT_SHOWN].
public sealed interface JoiningEvent extends AuditedEvent {

    UUID joining();

    DecisionId decision();

    @Override
    default UUID stream() {
        return joining();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    @Override
    default boolean actorHidden() {
        return actor().equals(PersonId.NOT_SHOWN);
    }

    record JoiningProposed(
            UUID joining, DecisionId decision, List<UUID> concerns, PersonId actor, Instant at)
            implements JoiningEvent {}

    record JoiningAccepted(
            UUID joining, DecisionId decision, UUID concern, PersonId actor, Instant at)
            implements JoiningEvent {}

    /// Its author declined, withdrew it, or took it apart again.
    record ConcernSeparated(
            UUID joining, DecisionId decision, UUID concern, PersonId actor, Instant at)
            implements JoiningEvent {}
}
