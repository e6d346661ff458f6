package org.colead.live;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which live session.
public record SessionId(UUID value) implements Identifier {

    public static SessionId next() {
        return new SessionId(UuidV7.next());
    }

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
