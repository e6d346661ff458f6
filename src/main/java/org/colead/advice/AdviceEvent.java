package org.colead.advice;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen where one person decides after advice.
public sealed interface AdviceEvent extends AuditedEvent {

    UUID advice();

    DecisionId decision();

    @Override
    default UUID stream() {
        return advice();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    record DeciderNamed(
            UUID advice, DecisionId decision, PersonId decider, PersonId actor, Instant at)
            implements AdviceEvent {}

    record DeciderAccepted(UUID advice, DecisionId decision, PersonId actor, Instant at)
            implements AdviceEvent {}

    record DeciderDeclined(
            UUID advice, DecisionId decision, Digest reason, PersonId actor, Instant at)
            implements AdviceEvent {}

    /// Whoever was to decide left the organisation before they had.
    record DeciderLeft(
            UUID advice, DecisionId decision, PersonId decider, PersonId actor, Instant at)
            implements AdviceEvent {}

    /// @param open whether advice can be given already
    record AdviceAsked(
            UUID advice,
            DecisionId decision,
            PersonId asked,
            boolean open,
            PersonId actor,
            Instant at)
            implements AdviceEvent {}

    record AdviceOpened(UUID advice, DecisionId decision, Instant until, PersonId actor, Instant at)
            implements AdviceEvent {}

    record AdviceGiven(UUID advice, DecisionId decision, Digest words, PersonId actor, Instant at)
            implements AdviceEvent {}

    record AdviceAnswered(
            UUID advice,
            DecisionId decision,
            PersonId asked,
            Digest words,
            PersonId actor,
            Instant at)
            implements AdviceEvent {}

    record DecidedAfterAdvice(
            UUID advice,
            DecisionId decision,
            Outcome outcome,
            Digest reason,
            PersonId actor,
            Instant at)
            implements AdviceEvent {}
}
