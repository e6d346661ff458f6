package org.colead.conflict;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// What the record keeps of a case: that something was done, and a digest of the sealed words;
/// never who, nor about what.
public sealed interface ConflictEvent extends AuditedEvent {

    ConflictId conflict();

    @Override
    default UUID stream() {
        return conflict().value();
    }

    @Override
    default PersonId actor() {
        return PersonId.NOT_SHOWN;
    }

    @Override
    default boolean actorHidden() {
        return true;
    }

    record ConflictOpened(ConflictId conflict, Digest words, Instant at) implements ConflictEvent {}

    record ConflictTurnTaken(
            ConflictId conflict, int number, ConflictStage stage, Digest words, Instant at)
            implements ConflictEvent {}

    record MediatorNamed(ConflictId conflict, Instant at) implements ConflictEvent {}

    record MediatorAgreed(ConflictId conflict, Instant at) implements ConflictEvent {}

    record MediatorAccepted(ConflictId conflict, Instant at) implements ConflictEvent {}

    record MediatorGone(ConflictId conflict, Instant at) implements ConflictEvent {}

    record GroupReadsAlong(ConflictId conflict, Instant at) implements ConflictEvent {}

    record ConflictMadePrivate(ConflictId conflict, Instant at) implements ConflictEvent {}
}
