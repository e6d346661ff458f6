package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// That somebody acted before the group was asked: who, when, and why it could not wait.
@Embeddable
record FirstAct(
        @Column(name = "acted_by") UUID personId,
        @Column(name = "acted_at") Instant at,
        @Column(name = "acted_because") String because) {

    /// Refused without a reason, and for practice.
    static FirstAct of(String because, boolean practice, PersonId by, Instant at) {
        if (practice) {
            throw new Refusal(MayActFirst.PRACTICE);
        }
        return new FirstAct(by.value(), at, Text.prose(because, "Why it cannot wait", 2000));
    }

    Digest digest() {
        return Digest.of(because);
    }
}
