package org.colead.group;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;

/// That an envelope was ended before its last day, and the reason that everybody reads.
@Embeddable
record Ending(Instant endedAt, UUID endedBy, String endReason) {

    static Ending of(String reason, PersonId by, Instant at) {
        return new Ending(at, by.value(), Text.prose(reason, "Reason", 2_000));
    }
}
