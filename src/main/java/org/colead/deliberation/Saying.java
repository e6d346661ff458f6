package org.colead.deliberation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// What was said, when, and about which version of the text.
@Embeddable
record Saying(
        @Enumerated(EnumType.STRING) Kind kind,
        @Embedded Wording wording,
        int textVersion,
        Instant at) {

    /// Refused where the round for this kind is not open.
    static Saying in(Round round, Kind kind, Wording wording, Instant at) {
        kind.mustBeOpenAt(round.stage());
        return new Saying(kind, wording, round.textVersion(), at);
    }

    /// The same, in its author's later words.
    Saying corrected(String typed) {
        return new Saying(kind, wording.corrected(typed), textVersion, at);
    }

    boolean saysTheSameAs(Saying other) {
        return kind == other.kind && wording.equals(other.wording);
    }
}
