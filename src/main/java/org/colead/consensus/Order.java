package org.colead.consensus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A member’s order of the options, by their numbers, the most wanted first; several on one rank
/// are alike. What is left out is ranked nowhere.
public record Order(List<List<Integer>> ranks) {

    public static final Order NONE = new Order(List.of());

    public Order {
        ranks = ranks.stream().map(rank -> rank.stream().sorted().toList()).toList();
    }

    /// One option a rank.
    public static Order of(int... options) {
        return new Order(Arrays.stream(options).mapToObj(List::of).toList());
    }

    public boolean isEmpty() {
        return ranks.isEmpty();
    }

    /// As it is kept: “3 > 1 = 2”.
    @Override
    public String toString() {
        return ranks.stream()
                .map(rank -> rank.stream().map(String::valueOf).collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(" > "));
    }

    static Order parse(String kept) {
        return kept.isEmpty()
                ? NONE
                : new Order(Arrays.stream(kept.split(" > ", -1)).map(Order::rank).toList());
    }

    private static List<Integer> rank(String kept) {
        return Arrays.stream(kept.split(" = ", -1)).map(Integer::valueOf).toList();
    }
}
