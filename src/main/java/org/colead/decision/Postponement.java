package org.colead.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// Once that a review was moved to another day, and why.
@Embeddable
record Postponement(
        @Nullable LocalDate fromDay, LocalDate toDay, String reason, UUID byId, Instant at) {

    static Postponement of(
            @Nullable LocalDate from, LocalDate to, String why, PersonId by, Instant at) {
        if (to.equals(from)) {
            throw Refusal.because("The review is on {0} already. Choose another day.", to);
        }
        return new Postponement(from, to, Text.prose(why, "Reason", 2000), by.value(), at);
    }

    Digest digest() {
        return Digest.of(reason);
    }
}
