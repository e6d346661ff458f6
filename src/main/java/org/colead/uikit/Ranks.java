package org.colead.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Things put in an order, several alike on one rank; every move comes to a new order.
///
/// @param ranks the first one first
public record Ranks(List<List<Integer>> ranks) {

    public static final Ranks NONE = new Ranks(List.of());

    public Ranks {
        ranks = ranks.stream().filter(rank -> !rank.isEmpty()).map(List::copyOf).toList();
    }

    /// The rank on which it stands, from 1; empty where it stands on none.
    public Optional<Integer> rankOf(int thing) {
        for (int rank = 0; rank < ranks.size(); rank++) {
            if (ranks.get(rank).contains(thing)) {
                return Optional.of(rank + 1);
            }
        }
        return Optional.empty();
    }

    /// On a new rank after all others.
    Ranks append(int thing) {
        return takeOut(thing).insert(takeOut(thing).ranks.size(), thing);
    }

    Ranks takeOut(int thing) {
        return new Ranks(
                ranks.stream()
                        .map(rank -> rank.stream().filter(each -> each != thing).toList())
                        .toList());
    }

    /// A rank higher; out of several alike, onto a rank of its own before them.
    Ranks up(int thing) {
        int rank = rankOf(thing).orElseThrow() - 1;
        return takeOut(thing).insert(isAlike(thing) ? rank : Math.max(0, rank - 1), thing);
    }

    Ranks down(int thing) {
        int rank = rankOf(thing).orElseThrow() - 1;
        var without = takeOut(thing);
        return without.insert(Math.min(without.ranks.size(), rank + 1), thing);
    }

    /// On the same rank as the one before it.
    Ranks alikeWithTheOneBefore(int thing) {
        int rank = rankOf(thing).orElseThrow() - 1;
        var joined = new ArrayList<List<Integer>>(takeOut(thing).ranks);
        var before = new ArrayList<>(joined.get(rank - 1));
        before.add(thing);
        joined.set(rank - 1, before);
        return new Ranks(joined);
    }

    boolean isAlike(int thing) {
        return ranks.get(rankOf(thing).orElseThrow() - 1).size() > 1;
    }

    boolean isFirst(int thing) {
        return rankOf(thing).orElseThrow() == 1 && !isAlike(thing);
    }

    boolean isLast(int thing) {
        return rankOf(thing).orElseThrow() == ranks.size() && !isAlike(thing);
    }

    private Ranks insert(int at, int thing) {
        var more = new ArrayList<List<Integer>>(ranks);
        more.add(at, List.of(thing));
        return new Ranks(more);
    }
}
