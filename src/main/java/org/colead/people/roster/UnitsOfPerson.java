package org.colead.people.roster;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Roster.StaffLine;

/// In which units a line of a roster puts somebody.
final class UnitsOfPerson {

    private final Map<UnitId, String> names = new HashMap<>();
    private final UnitPlanning units;
    private final UnitId fallback;

    UnitsOfPerson(Known known, UnitPlanning units, UnitId fallback) {
        this.units = units;
        this.fallback = fallback;
        known.units().forEach(this::remember);
        units.added().forEach(this::remember);
    }

    Set<UnitId> ofNew(StaffLine line) {
        return line.units().isEmpty() ? Set.of(fallback) : found(line);
    }

    /// Where the file names none, they stay where they are.
    Set<UnitId> ofKnown(StaffLine line, Set<UnitId> before) {
        return line.units().isEmpty() ? before : found(line);
    }

    String names(Set<UnitId> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(names.get(id)).orElse("?"))
                .sorted()
                .collect(joining(", "));
    }

    /// What the file names and nobody knows; said, lest it be lost silently.
    Optional<Sentence> passedOver(StaffLine line) {
        var unknown = unknown(line);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(
                                "Of its units, {0} is not known here and was passed over.",
                                String.join(", ", unknown)));
    }

    private Set<UnitId> found(StaffLine line) {
        if (line.unitsAreKeys() && unknown(line).size() == line.units().size()) {
            throw Refusal.because(
                    "The unit {0} is not known here. Add orgs.csv of the same export.",
                    String.join(", ", line.units()));
        }
        return line.units().stream()
                .flatMap(unit -> find(unit).or(() -> opened(line, unit)).stream())
                .map(KnownUnit::id)
                .collect(toUnmodifiableSet());
    }

    private Optional<KnownUnit> find(String unit) {
        return units.byKey(unit).or(() -> units.byName(unit));
    }

    private List<String> unknown(StaffLine line) {
        return line.unitsAreKeys()
                ? line.units().stream().filter(unit -> find(unit).isEmpty()).toList()
                : List.of();
    }

    /// From a name a unit can be opened, from an identifier it cannot.
    private Optional<KnownUnit> opened(StaffLine line, String name) {
        if (line.unitsAreKeys()) {
            return Optional.empty();
        }
        var unit = units.openNamed(name);
        remember(unit);
        return Optional.of(unit);
    }

    private void remember(KnownUnit unit) {
        names.put(unit.id(), unit.name());
    }
}
