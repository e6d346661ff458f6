package org.colead.founding;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// The link of an empty installation was used: the first entry of its record. No person was there
/// yet, so that the installation itself is the actor.
///
/// @param founding the link that was used
/// @param name the fingerprint of the organisation’s name
public record OrganisationFounded(
        UUID founding, Digest name, int founders, PersonId actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID stream() {
        return founding;
    }
}
