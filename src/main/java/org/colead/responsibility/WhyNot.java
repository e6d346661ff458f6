package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// Why somebody did not take it on, or laid it down: their words stay with it.
///
/// @param askedBy who had offered it, where it was declined
@Embeddable
record WhyNot(
        @Enumerated(EnumType.STRING) GivenReason.Kind kind,
        UUID personId,
        @Nullable UUID askedBy,
        Instant at,
        String words) {

    /// @param reason in up to 1,000 characters
    static WhyNot told(
            GivenReason.Kind kind, String reason, PersonId by, @Nullable UUID askedBy, Instant at) {
        return new WhyNot(kind, by.value(), askedBy, at, Text.prose(reason, "Reason", 1000));
    }

    Digest digest() {
        return Digest.of(words);
    }
}
