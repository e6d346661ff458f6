package org.colead.decision;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// What a decision is said to have to do with others, and with what came from elsewhere.
public sealed interface RelationEvent extends AuditedEvent {

    DecisionId decision();

    @Override
    default UUID stream() {
        return decision().value();
    }

    /// Whether the page of this decision shows it.
    default boolean touches(DecisionId other) {
        return decision().equals(other);
    }

    record DependencyStated(DecisionId decision, DecisionId on, PersonId actor, Instant at)
            implements RelationEvent {

        @Override
        public boolean touches(DecisionId other) {
            return decision.equals(other) || on.equals(other);
        }
    }

    record DependencyWithdrawn(DecisionId decision, DecisionId on, PersonId actor, Instant at)
            implements RelationEvent {

        @Override
        public boolean touches(DecisionId other) {
            return decision.equals(other) || on.equals(other);
        }
    }

    /// It was adapted from elsewhere; the words are those that the digest is of.
    record AdaptationStated(DecisionId decision, Digest words, PersonId actor, Instant at)
            implements RelationEvent {}

    record AdaptationWithdrawn(DecisionId decision, PersonId actor, Instant at)
            implements RelationEvent {}
}
