package org.colead.group;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to an envelope. Amounts are whole cents and whole minutes.
public sealed interface EnvelopeEvent extends AuditedEvent {

    EnvelopeId envelope();

    GroupId holder();

    @Override
    default UUID stream() {
        return envelope().value();
    }

    @Override
    default UUID about() {
        return holder().value();
    }

    record EnvelopeGranted(
            EnvelopeId envelope,
            GroupId grantor,
            GroupId holder,
            @Nullable EnvelopeId parent,
            long cents,
            int minutes,
            Digest terms,
            PersonId actor,
            Instant at)
            implements EnvelopeEvent {}

    /// A decision, or an envelope granted out of this one, took its part.
    record EnvelopeDrawn(
            EnvelopeId envelope,
            GroupId holder,
            UUID drawnFor,
            long cents,
            int minutes,
            PersonId actor,
            Instant at)
            implements EnvelopeEvent {}

    /// Before its last day.
    record EnvelopeEnded(
            EnvelopeId envelope, GroupId holder, Digest reason, PersonId actor, Instant at)
            implements EnvelopeEvent {}

    record EnvelopeGivenBack(
            EnvelopeId envelope,
            GroupId holder,
            UUID drawnFor,
            long cents,
            int minutes,
            PersonId actor,
            Instant at)
            implements EnvelopeEvent {}
}
