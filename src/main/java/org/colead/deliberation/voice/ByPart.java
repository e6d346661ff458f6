package org.colead.deliberation.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Voices by part of the people, as by unit or by shift, where at least five are in each.
///
/// Parts that are too small stand together. What stands together is at least five people in at
/// least two parts, or nobody: so nobody finds one part by subtracting the others from all. Where
/// that cannot be reached, nothing is shown.
///
/// Source: complementary cell suppression, as in Willenborg and de Waal, “Elements of Statistical
/// Disclosure Control” (2001), chapter 5, for one dimension.
///
/// @param parts in the order of their names; never by how much they said
/// @param together the others as one
public record ByPart(List<OfPart> parts, Count together) {

    public static final int AT_LEAST = 5;

    public ByPart {
        parts = List.copyOf(parts);
    }

    /// One part’s count.
    public record OfPart(String name, Count count) {}

    static final ByPart NOTHING = new ByPart(List.of(), Count.NONE);

    static ByPart of(Map<String, Count> counts) {
        return of(counts, 0);
    }

    /// @param atLeast how many of the smallest parts stand together in any case
    static ByPart of(Map<String, Count> counts, int atLeast) {
        var bySize = new ArrayList<OfPart>();
        counts.forEach((name, count) -> bySize.add(new OfPart(name, count)));
        bySize.removeIf(part -> part.count().people() == 0);
        bySize.sort(
                Comparator.comparing((OfPart part) -> part.count().people())
                        .thenComparing(OfPart::name));
        int folded = 0;
        var together = Count.NONE;
        while (folded < bySize.size()
                && (folded < atLeast || tooSmall(bySize.get(folded), together, folded))) {
            together = together.plus(bySize.get(folded).count());
            folded++;
        }
        var shown = new ArrayList<>(bySize.subList(folded, bySize.size()));
        shown.sort(Comparator.comparing(OfPart::name));
        return shown.isEmpty() ? NOTHING : new ByPart(shown, together);
    }

    private static boolean tooSmall(OfPart next, Count together, int folded) {
        boolean openToSubtraction = folded == 1 || folded > 0 && together.people() < AT_LEAST;
        return next.count().people() < AT_LEAST || openToSubtraction;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
