package org.colead.people.roster;

import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colead.people.ImportLine;
import org.colead.people.UnitId;

/// Compares a roster with who is here. A pure function: the same two give the same plan, and after
/// the plan is carried out, the same roster plans nothing.
public final class Planning {

    private Planning() {}

    /// @param fallback where somebody works for whom the file names no unit
    public static Plan of(Roster roster, Known known, UnitId fallback) {
        var units = new UnitPlanning(known);
        roster.units().forEach(units::take);
        units.placeNew();
        var persons = new PersonPlanning(known, units, fallback);
        roster.staff().forEach(persons::take);
        var lines = new ArrayList<ImportLine>();
        lines.addAll(units.lines());
        lines.addAll(persons.lines());
        roster.refused().forEach(bad -> lines.add(refused(bad)));
        lines.sort(Comparator.comparing(ImportLine::file).thenComparingInt(ImportLine::number));
        return new Plan(
                List.copyOf(lines),
                units.added(),
                units.changed(),
                persons.added(),
                persons.changed());
    }

    private static ImportLine refused(Roster.BadLine bad) {
        return new ImportLine(bad.file(), bad.line(), bad.name(), bad.email(), REFUSED, bad.why());
    }
}
