package org.colead.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// One person who was asked for advice, what they advised, and what was answered.
@Embeddable
record Asked(
        @Column(name = "person_id") UUID personId,
        @Nullable String words,
        @Nullable Instant advisedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static Asked of(PersonId person) {
        return new Asked(person.value(), null, null, null, null);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean is(PersonId person) {
        return personId.equals(person.value());
    }

    boolean advised() {
        return words != null;
    }

    /// An advice without an answer.
    boolean open() {
        return words != null && answer == null;
    }

    Asked advise(String said, Instant at) {
        if (answer != null) {
            throw Refusal.because("Your advice was answered. It stays as it is.");
        }
        return new Asked(personId, said, at, null, null);
    }

    Asked answered(String said, Instant at) {
        if (!advised()) {
            throw Refusal.because("They have not advised yet. There is nothing to answer.");
        }
        return new Asked(personId, words, advisedAt, said, at);
    }
}
