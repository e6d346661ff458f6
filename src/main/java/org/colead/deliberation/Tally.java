package org.colead.deliberation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How many contributions of one kind there are, and how many of them wait for an answer.
///
/// @param first when the first was made, `last` the newest
public record Tally(int all, int open, Optional<Instant> first, Optional<Instant> last) {

    public static final Tally NONE = new Tally(0, 0, Optional.empty(), Optional.empty());

    public int settled() {
        return all - open;
    }

    /// Both together.
    public Tally plus(Tally other) {
        return new Tally(
                all + other.all,
                open + other.open,
                Stream.of(first, other.first)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()),
                Stream.of(last, other.last)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()));
    }
}
