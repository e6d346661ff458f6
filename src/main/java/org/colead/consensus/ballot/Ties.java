package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Sentence;

/// Who goes out of several that have equally few: the one with the fewest in the earliest round in
/// which they differ; where they never differ, the one on which the lot falls.
///
/// Source: the Electoral Reform Society’s rules (5.2.5) decide by the earliest stage at which the
/// candidates had unequal votes; the lot after it is by a seed, as San Francisco’s charter (§
/// 13.102) and Maine’s (21-A § 723-A) leave it to chance.
final class Ties {

    private final Options options;
    private final Lot lot;
    private final List<long[]> history = new ArrayList<>();

    Ties(Options options, Lot lot) {
        this.options = options;
        this.lot = lot;
    }

    void remember(long[] counts) {
        history.add(counts);
    }

    Fate goesOut(List<Integer> tied) {
        var names = names(tied);
        var left = tied;
        for (int round = 0; round < history.size(); round++) {
            left = fewest(left, history.get(round));
            if (left.size() == 1) {
                return earlier(names, left.getFirst(), round + 1);
            }
        }
        return byLot(names, names(left));
    }

    private static List<Integer> fewest(List<Integer> tied, long[] counts) {
        long least = tied.stream().mapToLong(place -> counts[place]).min().orElseThrow();
        return tied.stream().filter(place -> counts[place] == least).toList();
    }

    private Fate earlier(List<String> tied, int place, int round) {
        var name = options.name(place);
        var said =
                Sentence.of(
                        "{0} tie; {1} had the fewest in round {2}, the earliest in which they differ, and goes out.",
                        Spoken.all(tied), Spoken.of(name), round);
        return new Fate(name, false, Cause.EARLIER_ROUND, tied, said);
    }

    private Fate byLot(List<String> tied, List<String> left) {
        var name = lot.draw(left);
        var said =
                Sentence.of(
                        "{0} tie in every round; the lot falls on {1}, which goes out.",
                        Spoken.all(tied), Spoken.of(name));
        return new Fate(name, false, Cause.LOT, tied, said);
    }

    private List<String> names(List<Integer> places) {
        return places.stream().map(options::name).toList();
    }
}
