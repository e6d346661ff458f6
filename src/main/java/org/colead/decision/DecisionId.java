package org.colead.decision;

import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which decision.
public record DecisionId(UUID value) implements Identifier {

    public static DecisionId next() {
        return new DecisionId(UuidV7.next());
    }

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
