package org.colead.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.people.roster.Known.KnownUnit;

/// The units of an organisation by their keys and by their names, however these are capitalised.
final class UnitIndex {

    private final Map<String, KnownUnit> byKey = new HashMap<>();
    private final Map<String, List<KnownUnit>> byName = new HashMap<>();

    void add(KnownUnit unit) {
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

    /// The only unit of that name, where no file has given it a key yet.
    Optional<KnownUnit> unlinked(String name) {
        var found = named(name);
        return found.stream().filter(unit -> found.size() == 1 && unit.key().isEmpty()).findFirst();
    }

    private List<KnownUnit> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    private static String folded(String name) {
        return Text.line(name, "Unit", 200).toLowerCase(Locale.ROOT);
    }
}
