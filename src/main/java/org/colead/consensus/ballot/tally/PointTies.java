package org.colead.consensus.ballot.tally;

import java.util.function.UnaryOperator;
import org.colead.consensus.ballot.Lot;
import org.colead.consensus.ballot.PointResult;

/// What a tie at the top comes to.
enum PointTies {
    STAND,
    LOT;

    /// As it was asked, `ties=lot` with a seed.
    static UnaryOperator<PointResult> rule(Asked asked) {
        var lot = new Lot(asked.text("seed").orElse(""));
        return asked.one("ties", STAND) == LOT
                ? result -> result.decidedBy(lot)
                : result -> result;
    }
}
