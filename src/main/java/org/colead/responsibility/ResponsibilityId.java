package org.colead.responsibility;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which responsibility.
public record ResponsibilityId(UUID value) implements Identifier {

    public static ResponsibilityId next() {
        return new ResponsibilityId(UuidV7.next());
    }

    public static ResponsibilityId of(String text) {
        return new ResponsibilityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
