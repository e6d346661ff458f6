package org.colead.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// What one person did once, with their words sealed.
@Embeddable
record Turn(
        @Enumerated(EnumType.STRING) TurnKind kind,
        @Column(name = "by_id") UUID byId,
        String words,
        Instant at) {

    static Turn of(TurnKind kind, PersonId by, Sealed words, Instant at) {
        return new Turn(kind, by.value(), words.value(), at);
    }

    PersonId by() {
        return new PersonId(byId);
    }

    Sealed sealed() {
        return new Sealed(words);
    }
}
