package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;

/// What points came to: the options in their places, and who is first, several where they tie.
///
/// @param winner the only first one, or the one on which the lot fell; empty while several tie
public record PointResult(
        long ballots, List<Standing> standings, Sentence explanation, Optional<String> winner) {

    public PointResult {
        standings = List.copyOf(standings);
    }

    PointResult(long ballots, List<Standing> standings, Sentence explanation) {
        this(ballots, standings, explanation, only(firstOf(standings)));
    }

    /// Where several tie, each draw of the lot takes one out, until one is left.
    public PointResult decidedBy(Lot lot) {
        if (first().size() < 2) {
            return this;
        }
        var left = new ArrayList<>(first());
        while (left.size() > 1) {
            left.remove(lot.draw(left));
        }
        var said = Sentence.of("{0} The lot leaves {1}.", explanation, Spoken.of(left.getFirst()));
        return new PointResult(ballots, standings, said, Optional.of(left.getFirst()));
    }

    private static Optional<String> only(List<String> first) {
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    public List<String> first() {
        return firstOf(standings);
    }

    private static List<String> firstOf(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.place() == 1 && standing.points() > 0)
                .map(Standing::option)
                .toList();
    }
}
