package org.colead.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;

/// An event for tests of the record.
record Told(UUID stream, int what, PersonId actor, Instant at) implements AuditedEvent {

    record Kept(UUID stream, UUID until, PersonId actor, Instant at) implements AuditedEvent {
        @Override
        public Optional<Veil> veil() {
            return Optional.of(new Veil(until, "Lifted"));
        }
    }

    record Lifted(UUID stream, PersonId actor, Instant at) implements AuditedEvent {}

    record Whispered(UUID stream, PersonId actor, Instant at) implements AuditedEvent {
        @Override
        public boolean actorHidden() {
            return true;
        }
    }

    record Unwritable(UUID stream, Object thing, PersonId actor, Instant at)
            implements AuditedEvent {}
}
