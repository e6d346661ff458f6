package org.colead.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// What stood in a position at one time, and who wrote it down where it was not the member.
@Embeddable
record Given(
        int choice,
        @Column(length = 4000) String reason,
        @Column(length = 4000) String workable,
        @Column(length = Given.LONGEST) String ballot,
        @Nullable UUID witnessedBy,
        Instant givenAt) {

    /// Of a ballot, as it is kept.
    static final int LONGEST = 200;

    static Given own(Stance stance, Instant at) {
        return of(stance, null, at);
    }

    static Given witnessed(Stance stance, PersonId witness, Instant at) {
        return of(stance, witness.value(), at);
    }

    private static Given of(Stance stance, @Nullable UUID witness, Instant at) {
        return new Given(
                stance.choice(), stance.reason(), stance.workable(), stance.ballot(), witness, at);
    }

    Stance stance() {
        return Stance.kept(choice, reason, workable, ballot);
    }

    boolean isOwn() {
        return witnessedBy == null;
    }
}
