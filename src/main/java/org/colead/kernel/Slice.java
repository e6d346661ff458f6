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

    /// From a query that asked for one row more than `size`.
    public static <T> Slice<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Slice<>(found, Optional.empty());
        }
        var rows = found.subList(0, size);
        return new Slice<>(rows, Optional.of(key.apply(rows.getLast())));
    }
}
