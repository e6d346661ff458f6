package org.colead.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// That a step is done: who says so, when, and what came of it.
@Embeddable
record CarriedOut(
        @Column(name = "done_by") UUID by,
        @Column(name = "done_at") Instant at,
        @Column(name = "done_words") String words) {

    /// @param words up to 1,000 characters; a few are enough
    static CarriedOut told(String words, PersonId by, Instant at) {
        return new CarriedOut(by.value(), at, Text.prose(words, "What came of it", 1000));
    }

    Digest digest() {
        return Digest.of(words);
    }

    void mustBeBy(PersonId person) {
        if (!by.equals(person.value())) {
            throw Refusal.because("Only whoever carried this out can take that back. Ask them.");
        }
    }
}
