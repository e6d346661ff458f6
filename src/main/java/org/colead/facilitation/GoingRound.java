package org.colead.facilitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who speaks next, going round a group: everybody once, and whoever wants to wait comes last.
///
/// @param heard those who have spoken
/// @param waiting the others, the next one in front
public record GoingRound(List<String> heard, List<String> waiting) {

    public GoingRound {
        heard = List.copyOf(heard);
        waiting = List.copyOf(waiting);
    }

    /// @param times how often the group has gone round before: each time another person begins
    public static GoingRound of(List<String> people, int times) {
        int first = people.isEmpty() ? 0 : Math.floorMod(times, people.size());
        return new GoingRound(
                List.of(),
                Stream.concat(
                                people.subList(first, people.size()).stream(),
                                people.subList(0, first).stream())
                        .toList());
    }

    public Optional<String> next() {
        return waiting.stream().findFirst();
    }

    /// The next one has spoken.
    public GoingRound spoken() {
        if (waiting.isEmpty()) {
            return this;
        }
        var now = new ArrayList<>(heard);
        now.add(waiting.getFirst());
        return new GoingRound(now, waiting.subList(1, waiting.size()));
    }

    /// The next one would rather be asked at the end.
    public GoingRound later() {
        if (waiting.size() < 2) {
            return this;
        }
        var then = new ArrayList<>(waiting.subList(1, waiting.size()));
        then.add(waiting.getFirst());
        return new GoingRound(heard, then);
    }

    /// Everybody again.
    public GoingRound anew() {
        return new GoingRound(List.of(), Stream.concat(heard.stream(), waiting.stream()).toList());
    }
}
