package org.colead.group;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which envelope of granted authority.
public record EnvelopeId(UUID value) implements Identifier {

    public static EnvelopeId next() {
        return new EnvelopeId(UuidV7.next());
    }

    public static EnvelopeId of(String text) {
        return new EnvelopeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
