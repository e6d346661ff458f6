package org.colead.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// An open offer, or an open handover when somebody carries it already.
@Embeddable
record Offer(
        @Column(name = "offered_to") UUID to,
        @Column(name = "offered_by") UUID by,
        @Column(name = "offered_at") Instant at,
        @Column(name = "offer_notes") String notes) {

    PersonId receiver() {
        return new PersonId(to);
    }

    /// Refuses anybody whom `open` was not offered to.
    static void mustBeOpenTo(@Nullable Offer open, PersonId person) {
        if (open == null || !open.to.equals(person.value())) {
            throw Refusal.because("This was offered to somebody else, or to nobody now.");
        }
    }
}
