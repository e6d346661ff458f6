package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;

/// What the granting group replied to a recommendation.
@Embeddable
record Reply(
        Boolean followed,
        @Column(name = "reply") String reason,
        UUID repliedBy,
        Instant repliedAt) {

    static Reply of(boolean followed, String why, PersonId by, Instant at) {
        return new Reply(followed, Text.prose(why, "Reason", 2000), by.value(), at);
    }

    Digest digest() {
        return Digest.of(reason);
    }
}
