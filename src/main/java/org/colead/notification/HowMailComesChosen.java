package org.colead.notification;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;

/// Somebody chose how mail comes, for themselves or for those who have not chosen; which way is
/// theirs to know.
///
/// @param owner a person, or the organisation
record HowMailComesChosen(UUID owner, PersonId actor, Instant at) implements AuditedEvent {

    @Override
    public UUID stream() {
        return owner;
    }
}
