package org.colead.people.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colead.kernel.Sentence;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Roster.UnitLine;

/// Which unit, of those that no file has given a key yet, a line means: one of its name within the
/// same parent. Many schools have a kindergarten, so a name alone says nothing.
final class SameUnit {

    private static final Set<String> WHOLE = Set.of("district", "local", "state", "national");

    private final KnownUnit root;
    private final UnitIndex units;
    private boolean rootIsTaken;

    SameUnit(KnownUnit root, UnitIndex units) {
        this.root = root;
        this.units = units;
        this.rootIsTaken = root.key().isPresent();
    }

    void isLinked(KnownUnit unit) {
        rootIsTaken |= unit.id().equals(root.id());
    }

    /// Empty where it is not sure. What names no parent is a part of the organisation, or the
    /// organisation itself.
    Optional<KnownUnit> meantBy(UnitLine line) {
        var parent = line.parent().flatMap(units::byKey);
        if (parent.isEmpty() && isWhole(line)) {
            return Optional.of(root);
        }
        return parent.isEmpty() && line.parent().isPresent()
                ? Optional.empty()
                : units.unlinked(line.name(), parent.orElse(root));
    }

    /// Nothing above it is known.
    private boolean isWhole(UnitLine line) {
        boolean kind = WHOLE.contains(line.kind().toLowerCase(Locale.ROOT));
        boolean name = units.areCalledTheSame(line.name(), root.name());
        return !rootIsTaken && (line.parent().isEmpty() ? kind || name : kind && name);
    }

    /// Why the line means none, and one is opened within `parent`.
    Sentence isNone(UnitLine line, KnownUnit parent) {
        var unknown = line.parent().filter(key -> units.byKey(key).isEmpty());
        if (unknown.isPresent()) {
            return Sentence.of(
                    "A new unit, part of {0}: what it is part of in the file, {1}, is not known here.",
                    parent.name(), unknown.get());
        }
        var others = units.placesOf(line.name());
        return others.isEmpty()
                ? Sentence.of("A new unit, part of {0}.", parent.name())
                : Sentence.of(
                        "A new unit, part of {0}. What has the same name here is part of {1}, so it is"
                                + " left as it is.",
                        parent.name(), String.join(", ", others));
    }
}
