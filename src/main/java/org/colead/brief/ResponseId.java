package org.colead.brief;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which reader's response.
public record ResponseId(UUID value) implements Identifier {

    public static ResponseId next() {
        return new ResponseId(UuidV7.next());
    }

    public static ResponseId of(String text) {
        return new ResponseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
