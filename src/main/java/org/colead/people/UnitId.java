package org.colead.people;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which unit: a district, a school, a department.
public record UnitId(UUID value) implements Identifier {

    public static UnitId next() {
        return new UnitId(UuidV7.next());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
