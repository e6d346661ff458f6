package org.colead.challenge;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which challenge.
@Embeddable
public record ChallengeId(UUID value) implements Identifier {

    public static ChallengeId next() {
        return new ChallengeId(UuidV7.next());
    }

    public static ChallengeId of(String text) {
        return new ChallengeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
