package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The time during which one person carried it: credit that stays when authority has passed on.
@Embeddable
record Holding(UUID personId, Instant acceptedAt, @Nullable Instant passedAt) {

    static Holding begun(UUID person, Instant at) {
        return new Holding(person, at, null);
    }

    Holding again() {
        return new Holding(personId, acceptedAt, null);
    }

    Holding passed(Instant at) {
        return new Holding(personId, acceptedAt, at);
    }
}
