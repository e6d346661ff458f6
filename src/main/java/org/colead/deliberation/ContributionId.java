package org.colead.deliberation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which question, reaction, concern or input.
@Embeddable
public record ContributionId(UUID value) implements Identifier {

    public static ContributionId next() {
        return new ContributionId(UuidV7.next());
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
