package org.colead.consensus;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// How many members made each choice. Whoever did not answer is in `members` alone.
public record Tally(int members, Map<Integer, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(Collection<Integer> choices, int members) {
        var counts = new TreeMap<Integer, Integer>();
        choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return new Tally(members, counts);
    }

    public int answered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int at(int choice) {
        return counts.getOrDefault(choice, 0);
    }

    int between(int first, int last) {
        return counts.entrySet().stream()
                .filter(count -> first <= count.getKey() && count.getKey() <= last)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Share share() {
        return new Share(answered(), members);
    }
}
