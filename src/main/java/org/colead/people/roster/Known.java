package org.colead.people.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;

/// Who and what is here already, as an import compares with it.
public record Known(List<KnownUnit> units, List<KnownPerson> persons) {

    /// @param key the identifier in the system that earlier imports came from
    public record KnownUnit(
            UnitId id, Optional<UnitId> parent, String name, String kind, Optional<String> key) {}

    /// @param here false once they have left
    public record KnownPerson(
            PersonId id,
            Optional<String> key,
            String name,
            String email,
            String title,
            String shift,
            Set<UnitId> units,
            boolean here) {}

    /// The organisation itself.
    public KnownUnit root() {
        return units.stream().filter(unit -> unit.parent().isEmpty()).findFirst().orElseThrow();
    }
}
