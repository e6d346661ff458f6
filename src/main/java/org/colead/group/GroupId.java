package org.colead.group;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which group of people who decide together.
public record GroupId(UUID value) implements Identifier {

    public static GroupId next() {
        return new GroupId(UuidV7.next());
    }

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
