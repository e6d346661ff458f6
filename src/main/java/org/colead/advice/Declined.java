package org.colead.advice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Why somebody who was named to decide declined, in their words.
///
/// @param namedBy who had named them
@Embeddable
record Declined(UUID personId, @Nullable UUID namedBy, Instant at, String words) {

    Digest digest() {
        return Digest.of(words);
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
