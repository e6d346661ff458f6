package org.colead.advice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Who was named to decide, and when they accepted.
@Embeddable
record Decider(UUID deciderId, @Nullable Instant acceptedAt) {

    static Decider named(PersonId person) {
        return new Decider(person.value(), null);
    }

    Decider accepted(Instant at) {
        return new Decider(deciderId, at);
    }

    boolean hasAccepted() {
        return acceptedAt != null;
    }

    PersonId person() {
        return new PersonId(deciderId);
    }

    boolean is(PersonId person) {
        return deciderId.equals(person.value());
    }
}
