package org.colead.hours;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which pool of hours.
public record PoolId(UUID value) implements Identifier {

    public static PoolId next() {
        return new PoolId(UuidV7.next());
    }

    public static PoolId of(String text) {
        return new PoolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
