package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colead.kernel.Refusal;

/// One order of the options, the most wanted first. A rank may be skipped (nothing on it), hold
/// several options alike, or repeat an option; what of it counts is for the rules to say.
///
/// @param weight how many equal ballots this one stands for
public record RankedBallot(List<Set<String>> ranks, long weight) {

    public RankedBallot {
        if (weight < 1) {
            throw Refusal.because("A ballot’s weight is a whole number from 1 upwards.");
        }
        ranks = withoutEmptyEnd(ranks);
    }

    public static RankedBallot of(String... order) {
        return new RankedBallot(Arrays.stream(order).map(Set::of).toList(), 1);
    }

    public RankedBallot times(long weight) {
        return new RankedBallot(ranks, weight);
    }

    /// Nothing follows the ranks at the end that hold nothing, so they say nothing.
    private static List<Set<String>> withoutEmptyEnd(List<Set<String>> ranks) {
        int end = ranks.size();
        while (end > 0 && ranks.get(end - 1).isEmpty()) {
            end--;
        }
        var kept = new ArrayList<Set<String>>(end);
        ranks.subList(0, end)
                .forEach(rank ->
                        kept.add(java.util.Collections.unmodifiableSortedSet(new TreeSet<>(rank))));
        return List.copyOf(kept);
    }
}
