package org.colead.consensus.ballot;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;

/// What an instant runoff came to, with every round.
public record RankedResult(
        long ballots, RankedRules rules, List<Round> rounds, Optional<String> elected) {

    public RankedResult {
        rounds = List.copyOf(rounds);
    }

    /// Whether an option went out, or won, by the lot.
    public boolean byLot() {
        return rounds.stream()
                .flatMap(round -> round.fates().stream())
                .anyMatch(fate -> fate.cause() == Cause.LOT);
    }

    public Sentence explanation() {
        var last = rounds.getLast();
        if (elected.isEmpty()) {
            return Sentence.of(
                    "Nobody is elected: no ballot names an option that is still in and may win.");
        }
        return Sentence.of(
                "{0} is elected in round {1} with {2} of {3} ballots still active; {4, plural, =0 {none was} one {# was} other {# were}} exhausted.",
                Spoken.of(elected.get()),
                rounds.size(),
                last.counts().getOrDefault(elected.get(), 0L),
                last.active(),
                last.exhaustedInAll());
    }
}
