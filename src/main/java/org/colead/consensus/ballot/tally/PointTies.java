package org.colead.consensus.ballot.tally;

import java.util.Map;
import java.util.Optional;
import org.colead.consensus.ballot.Lot;
import org.colead.consensus.ballot.PointResult;
import org.colead.kernel.Sentence;

/// What a tie at the top comes to, as it was asked: it stands, or the lot is drawn from a seed.
record PointTies(Optional<Lot> lot) {

    /// `ties=stand`, or `ties=lot` with a seed.
    enum Kind {
        STAND,
        LOT
    }

    static PointTies asked(Asked asked) {
        var lot = new Lot(asked.text("seed").orElse(""));
        return new PointTies(
                Optional.of(lot).filter(_ -> asked.one("ties", Kind.STAND) == Kind.LOT));
    }

    PointResult decide(PointResult result) {
        return lot.map(result::decidedBy).orElse(result);
    }

    Sentence said() {
        return lot.map(Lot::seed)
                .map(seed ->
                        Sentence.of(
                                "A tie at the top falls by a lot: of those that tie, the lowest SHA-256 of the seed “{0}”, a line feed and the option’s name goes out.",
                                seed))
                .orElseGet(() -> Sentence.of("A tie at the top stays one."));
    }

    void write(Map<String, Object> rules) {
        rules.put("ties", Asked.word(lot.isPresent() ? Kind.LOT : Kind.STAND));
        lot.ifPresent(drawn -> rules.put("seed", drawn.seed()));
    }
}
