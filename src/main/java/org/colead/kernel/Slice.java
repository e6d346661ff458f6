package org.colead.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One page of a list and the key of the next; keyset-paged, so that a page costs the same wherever
/// it lies.
public record Slice<T>(List<T> rows, Optional<String> next) {

    public static final int SIZE = 50;

    public Slice {
        rows = List.copyOf(rows);
    }

    /// A page of what is at hand as a whole, and may be too long to be drawn.
    public static <T> Slice<T> within(List<T> all, Optional<String> after) {
        int from = after.map(Integer::valueOf).orElse(0);
        int to = Math.min(from + SIZE, all.size());
        return new Slice<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    /// From a query that asked for one row more than `size`.
    public static <T> Slice<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Slice<>(found, Optional.empty());
        }
        var rows = found.subList(0, size);
        return new Slice<>(rows, Optional.of(key.apply(rows.getLast())));
    }
}
