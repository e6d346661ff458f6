package org.colead.group;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which norm of a group.
public record NormId(UUID value) implements Identifier {

    public static NormId next() {
        return new NormId(UuidV7.next());
    }

    public static NormId of(String text) {
        return new NormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
