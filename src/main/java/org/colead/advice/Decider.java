package org.colead.advice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// Who was named to decide, by whom, and when they accepted.
@Embeddable
record Decider(UUID deciderId, @Nullable UUID namedBy, @Nullable Instant acceptedAt) {

    static Decider named(PersonId person, PersonId by) {
        return new Decider(person.value(), by.value(), null);
    }

    Decider accepted(Instant at) {
        return new Decider(deciderId, namedBy, at);
    }

    /// @param why in up to 4,000 characters
    Declined declined(String why, Instant at) {
        return new Declined(deciderId, namedBy, at, Text.prose(why, "Your reason", Advice.LONGEST));
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
