package org.colead.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownUnit;

/// The units of an organisation by their keys and by their names, however these are capitalised.
final class UnitIndex {

    private final Map<String, KnownUnit> byKey = new HashMap<>();
    private final Map<UnitId, KnownUnit> byId = new HashMap<>();
    private final Map<String, List<KnownUnit>> byName = new HashMap<>();

    void add(KnownUnit unit) {
        byId.put(unit.id(), unit);
        unit.key().ifPresent(key -> byKey.put(key, unit));
        byName.computeIfAbsent(folded(unit.name()), _ -> new ArrayList<>()).add(unit);
    }

    /// In place of what the unit was before.
    void replace(KnownUnit unit) {
        byName.values().forEach(all -> all.removeIf(old -> old.id().equals(unit.id())));
        add(unit);
    }

    Optional<KnownUnit> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// Refused where two have the name.
    Optional<KnownUnit> byName(String name) {
        var found = named(name);
        if (found.size() > 1) {
            throw Refusal.because(
                    "{0, number} units are called “{1}”. Use an export with identifiers, or give"
                            + " them names of their own.",
                    found.size(), name);
        }
        return found.stream().findFirst();
    }

    /// The unit of that name within `parent` to which no file has given a key yet. Refused where
    /// two are.
    Optional<KnownUnit> unlinked(String name, KnownUnit parent) {
        var found =
                withoutKey(name)
                        .filter(unit -> unit.parent().filter(parent.id()::equals).isPresent())
                        .toList();
        if (found.size() > 1) {
            throw Refusal.because(
                    "{0, number} units of {1} are called “{2}”, and it is not clear which this is."
                            + " Give them names of their own first.",
                    found.size(), parent.name(), name);
        }
        return found.stream().findFirst();
    }

    /// The names of what units of that name are part of, of those without a key.
    List<String> placesOf(String name) {
        return withoutKey(name)
                .flatMap(unit -> unit.parent().stream())
                .map(parent -> Objects.requireNonNull(byId.get(parent)).name())
                .sorted()
                .toList();
    }

    boolean areCalledTheSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private Stream<KnownUnit> withoutKey(String name) {
        return named(name).stream().filter(unit -> unit.key().isEmpty());
    }

    private List<KnownUnit> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    private static String folded(String name) {
        return Text.line(name, "Unit", 200).toLowerCase(Locale.ROOT);
    }
}
