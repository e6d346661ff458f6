package org.colead.consensus;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which check.
public record CheckId(UUID value) implements Identifier {

    public static CheckId next() {
        return new CheckId(UuidV7.next());
    }

    public static CheckId of(String text) {
        return new CheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
