package org.colead.brief;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which brief.
public record BriefId(UUID value) implements Identifier {

    public static BriefId next() {
        return new BriefId(UuidV7.next());
    }

    public static BriefId of(String text) {
        return new BriefId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
