package org.colead.consensus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A member’s order of the options, by their numbers, the most wanted first; several on one rank
/// are alike. A rank with nothing on it was skipped, and an option may be named again: what of that
/// counts is for the rules to say. What is left out is ranked nowhere.
public record Order(List<List<Integer>> ranks) {

    public static final Order NONE = new Order(List.of());

    private static final String SKIPPED = "-";

    public Order {
        ranks =
                ranks.stream()
                        .map(rank -> rank.stream().distinct().sorted().toList())
                        .limit(1 + last(ranks))
                        .toList();
    }

    /// Nothing follows the empty ranks at the end, so they say nothing.
    private static long last(List<List<Integer>> ranks) {
        int last = ranks.size() - 1;
        while (last >= 0 && ranks.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /// One option a rank.
    public static Order of(int... options) {
        return new Order(Arrays.stream(options).mapToObj(List::of).toList());
    }

    public boolean isEmpty() {
        return ranks.isEmpty();
    }

    /// Whether it is more than an order: a rank was skipped, or an option named again.
    public boolean isIrregular() {
        var named = ranks.stream().flatMap(List::stream).toList();
        return ranks.stream().anyMatch(List::isEmpty)
                || named.size() > named.stream().distinct().count();
    }

    /// As it is kept: “3 > 1 = 2”, and “3 > - > 1” where a rank was skipped.
    @Override
    public String toString() {
        return ranks.stream().map(Order::kept).collect(Collectors.joining(" > "));
    }

    private static String kept(List<Integer> rank) {
        return rank.isEmpty()
                ? SKIPPED
                : rank.stream().map(String::valueOf).collect(Collectors.joining(" = "));
    }

    static Order parse(String kept) {
        return kept.isEmpty()
                ? NONE
                : new Order(Arrays.stream(kept.split(" > ", -1)).map(Order::rank).toList());
    }

    private static List<Integer> rank(String kept) {
        return kept.equals(SKIPPED)
                ? List.of()
                : Arrays.stream(kept.split(" = ", -1)).map(Integer::valueOf).toList();
    }
}
