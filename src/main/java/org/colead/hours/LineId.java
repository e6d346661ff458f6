package org.colead.hours;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which line of a ledger; sorts by the time it was written.
public record LineId(UUID value) implements Identifier {

    public static LineId next() {
        return new LineId(UuidV7.next());
    }

    public static LineId of(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
