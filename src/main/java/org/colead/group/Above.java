package org.colead.group;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colead.people.UnitId;
import org.colead.people.UnitRow;

/// The tree of units, read upwards.
record Above(Map<UnitId, UnitRow> units) {

    static Above in(Collection<UnitRow> units) {
        return new Above(units.stream().collect(toMap(UnitRow::id, unit -> unit)));
    }

    /// These units and all that they are parts of.
    Set<UnitId> of(Collection<UnitId> start) {
        var found = new HashSet<UnitId>();
        start.forEach(unit -> climb(unit, found));
        return found;
    }

    private void climb(UnitId unit, Set<UnitId> found) {
        var row = units.get(unit);
        if (row != null && found.add(unit)) {
            row.parent().ifPresent(parent -> climb(parent, found));
        }
    }

    String name(UnitId unit) {
        var row = units.get(unit);
        return row == null ? "" : row.name();
    }
}
