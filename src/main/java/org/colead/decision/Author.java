package org.colead.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody who writes the proposal, once they accepted.
@Embeddable
record Author(UUID personId, @Nullable Instant acceptedAt) {

    boolean is(PersonId person) {
        return personId.equals(person.value());
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean accepted() {
        return acceptedAt != null;
    }
}
