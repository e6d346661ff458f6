package org.colead.consensus.ballot;

import java.util.List;
import org.colead.kernel.Sentence;

/// What points came to: the options in their places, and who is first, several where they tie.
public record PointResult(long ballots, List<Standing> standings, Sentence explanation) {

    public PointResult {
        standings = List.copyOf(standings);
    }

    public List<String> first() {
        return standings.stream()
                .filter(standing -> standing.place() == 1 && standing.points() > 0)
                .map(Standing::option)
                .toList();
    }
}
