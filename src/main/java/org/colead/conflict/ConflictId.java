package org.colead.conflict;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which conflict case.
@Embeddable
public record ConflictId(UUID value) implements Identifier {

    public static ConflictId next() {
        return new ConflictId(UuidV7.next());
    }

    public static ConflictId of(String text) {
        return new ConflictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
