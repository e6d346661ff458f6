package org.colead.people.roster;

import static org.colead.people.ImportLine.Outcome.ADDED;
import static org.colead.people.ImportLine.Outcome.CHANGED;
import static org.colead.people.ImportLine.Outcome.LEFT_ALONE;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Text;
import org.colead.people.ImportLine;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Roster.UnitLine;

/// Finds or opens the units of a roster. A unit is known by its key; one that no file has given a
/// key yet, by its name within the same parent. One that is here already stays where it is in the
/// tree.
final class UnitPlanning {

    private final KnownUnit root;
    private final UnitIndex units = new UnitIndex();
    private final SameUnit sameUnit;
    private final Map<String, UnitLine> waiting = new LinkedHashMap<>();
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<KnownUnit> added = new ArrayList<>();
    private final List<KnownUnit> changed = new ArrayList<>();

    UnitPlanning(Known known) {
        this.root = known.root();
        this.sameUnit = new SameUnit(root, units);
        known.units().forEach(units::add);
    }

    void take(UnitLine line) {
        try {
            var name = Text.line(line.name(), "Name of the unit", 200);
            var here = units.byKey(Text.line(line.key(), "Identifier", 255));
            if (here.isPresent()) {
                same(line, name, here.get());
            } else if (waiting.containsKey(line.key())) {
                say(
                        line,
                        REFUSED,
                        Sentence.of(
                                "The identifier of this unit came before, in line {0}.",
                                waiting.get(line.key()).line()));
            } else {
                waiting.put(line.key(), line);
            }
        } catch (Refusal refusal) {
            say(line, REFUSED, refusal.sentence());
        }
    }

    /// Parents may come after their parts in a file, so units without a known key find their place
    /// at the end.
    void placeNew() {
        int before = -1;
        while (before != waiting.size()) {
            before = waiting.size();
            List.copyOf(waiting.values()).stream().filter(this::hasPlace).forEach(this::place);
        }
        waiting.values()
                .forEach(line ->
                        say(
                                line,
                                REFUSED,
                                Sentence.of("This unit is its own parent, over some others.")));
        waiting.clear();
    }

    Optional<KnownUnit> byKey(String key) {
        return units.byKey(key);
    }

    Optional<KnownUnit> byName(String name) {
        return units.byName(name);
    }

    /// Opens a unit that a plain file names and nobody has opened yet.
    KnownUnit openNamed(String name) {
        var unit =
                new KnownUnit(
                        UnitId.next(),
                        Optional.of(root.id()),
                        Text.line(name, "Unit", 200),
                        "unit",
                        Optional.empty());
        added.add(unit);
        units.add(unit);
        return unit;
    }

    List<ImportLine> lines() {
        return lines;
    }

    List<KnownUnit> added() {
        return added;
    }

    List<KnownUnit> changed() {
        return changed;
    }

    private boolean hasPlace(UnitLine line) {
        return line.parent().filter(waiting::containsKey).isEmpty();
    }

    private void place(UnitLine line) {
        waiting.remove(line.key());
        try {
            sameUnit.meantBy(line).ifPresentOrElse(unit -> link(line, unit), () -> open(line));
        } catch (Refusal refusal) {
            say(line, REFUSED, refusal.sentence());
        }
    }

    private void open(UnitLine line) {
        var parent = line.parent().flatMap(this::byKey).orElse(root);
        var why = sameUnit.isNone(line, parent);
        var unit =
                new KnownUnit(
                        UnitId.next(),
                        Optional.of(parent.id()),
                        Text.line(line.name(), "Name of the unit", 200),
                        line.kind().codePointCount(0, line.kind().length()) > 60
                                ? line.kind().substring(0, line.kind().offsetByCodePoints(0, 60))
                                : line.kind(),
                        Optional.of(line.key()));
        added.add(unit);
        units.add(unit);
        say(line, ADDED, why);
    }

    private void same(UnitLine line, String name, KnownUnit unit) {
        if (name.equals(unit.name()) || unit.parent().isEmpty()) {
            say(line, LEFT_ALONE, Sentence.of("Already here."));
        } else if (changed.contains(unit) || added.contains(unit)) {
            say(line, REFUSED, Sentence.of("The identifier of this unit came before."));
        } else {
            change(new KnownUnit(unit.id(), unit.parent(), name, unit.kind(), unit.key()));
            say(line, CHANGED, Sentence.of("Was called {0}.", unit.name()));
        }
    }

    private void link(UnitLine line, KnownUnit unit) {
        sameUnit.isLinked(unit);
        change(
                new KnownUnit(
                        unit.id(),
                        unit.parent(),
                        unit.name(),
                        unit.kind(),
                        Optional.of(line.key())));
        say(
                line,
                CHANGED,
                Sentence.of(
                        "This is {0}; from now on it is known by the file’s identifier.",
                        unit.name()));
    }

    private void change(KnownUnit unit) {
        changed.add(unit);
        units.replace(unit);
    }

    private void say(UnitLine line, ImportLine.Outcome outcome, Sentence why) {
        lines.add(new ImportLine(line.file(), line.line(), line.name(), "", outcome, why));
    }
}
