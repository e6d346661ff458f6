package org.colead.calendar;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.UuidV7;
import org.jmolecules.ddd.types.Identifier;

/// Which time off.
@Embeddable
public record TimeOffId(UUID value) implements Identifier {

    public static TimeOffId next() {
        return new TimeOffId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
