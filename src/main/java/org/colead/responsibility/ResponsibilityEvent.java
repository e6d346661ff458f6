package org.colead.responsibility;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to a responsibility.
public sealed interface ResponsibilityEvent extends AuditedEvent {

    ResponsibilityId responsibility();

    /// The decision it is a step of, or the group that entrusts it.
    UUID origin();

    @Override
    default UUID stream() {
        return responsibility().value();
    }

    @Override
    default UUID about() {
        return origin();
    }

    record ResponsibilityDescribed(
            ResponsibilityId responsibility,
            UUID origin,
            Mandate mandate,
            Digest words,
            PersonId actor,
            Instant at)
            implements ResponsibilityEvent {}

    record ResponsibilityOffered(
            ResponsibilityId responsibility, UUID origin, PersonId to, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record ResponsibilityAccepted(
            ResponsibilityId responsibility, UUID origin, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record ResponsibilityDeclined(
            ResponsibilityId responsibility, UUID origin, Digest reason, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record HandoverOffered(
            ResponsibilityId responsibility, UUID origin, PersonId to, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record HandoverAccepted(
            ResponsibilityId responsibility, UUID origin, PersonId from, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record HandoverDeclined(
            ResponsibilityId responsibility, UUID origin, Digest reason, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record UnderstudySought(
            ResponsibilityId responsibility, UUID origin, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record UnderstudyBegan(ResponsibilityId responsibility, UUID origin, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record OfferWithdrawn(
            ResponsibilityId responsibility, UUID origin, PersonId from, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    record ResponsibilityVacated(
            ResponsibilityId responsibility, UUID origin, PersonId from, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    /// Its holder says that the step is done, and what came of it.
    record StepCarriedOut(
            ResponsibilityId responsibility, UUID origin, Digest words, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    /// Whoever said that it was done takes that back, and carries it again.
    record StepTakenUpAgain(
            ResponsibilityId responsibility, UUID origin, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    /// Its holder laid it down; authority ended at that instant.
    record ResponsibilityLaidDown(
            ResponsibilityId responsibility, UUID origin, Digest reason, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    /// A step that had ended before it was done is free again.
    record StepOpenedAnew(ResponsibilityId responsibility, UUID origin, PersonId actor, Instant at)
            implements ResponsibilityEvent {}

    /// Its term ran out, or its decision ended; authority ended at that instant.
    record ResponsibilityEnded(
            ResponsibilityId responsibility, UUID origin, Digest reason, PersonId actor, Instant at)
            implements ResponsibilityEvent {}
}
