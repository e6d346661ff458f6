package org.colead.people.roster;

import java.util.List;
import org.colead.people.ImportLine;
import org.colead.people.roster.Known.KnownPerson;
import org.colead.people.roster.Known.KnownUnit;

/// What an import would do: every line’s outcome, and the units and persons as they would then be.
public record Plan(
        List<ImportLine> lines,
        List<KnownUnit> newUnits,
        List<KnownUnit> changedUnits,
        List<KnownPerson> newPersons,
        List<KnownPerson> changedPersons) {

    public int size() {
        return newUnits.size() + changedUnits.size() + newPersons.size() + changedPersons.size();
    }
}
