package org.colead.deliberation.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Voices by unit, where at least five people are in each.
///
/// Units that are too small stand together. What stands together is at least five people in at
/// least two units, or nobody: so nobody finds one unit by subtracting the others from all. Where
/// that cannot be reached, nothing is shown by unit.
///
/// Source: complementary cell suppression, as in Willenborg and de Waal, “Elements of Statistical
/// Disclosure Control” (2001), chapter 5, for one dimension.
///
/// @param units in the order of their names; never by how much they said
/// @param together the others as one
public record ByUnit(List<OfUnit> units, Count together) {

    public static final int AT_LEAST = 5;

    public ByUnit {
        units = List.copyOf(units);
    }

    /// One unit’s count.
    public record OfUnit(String unit, Count count) {}

    public static ByUnit of(Map<String, Count> counts) {
        var bySize = new ArrayList<OfUnit>();
        counts.forEach((unit, count) -> bySize.add(new OfUnit(unit, count)));
        bySize.removeIf(unit -> unit.count().people() == 0);
        bySize.sort(
                Comparator.comparing((OfUnit unit) -> unit.count().people())
                        .thenComparing(OfUnit::unit));
        int folded = 0;
        var together = Count.NONE;
        while (folded < bySize.size() && tooSmall(bySize.get(folded), together, folded)) {
            together = together.plus(bySize.get(folded).count());
            folded++;
        }
        var shown = new ArrayList<>(bySize.subList(folded, bySize.size()));
        shown.sort(Comparator.comparing(OfUnit::unit));
        return shown.isEmpty() ? new ByUnit(List.of(), Count.NONE) : new ByUnit(shown, together);
    }

    private static boolean tooSmall(OfUnit next, Count together, int folded) {
        boolean openToSubtraction = folded == 1 || folded > 0 && together.people() < AT_LEAST;
        return next.count().people() < AT_LEAST || openToSubtraction;
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }
}
