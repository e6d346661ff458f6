package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.Cause;

/// One round of a count over options, as it was kept when the check closed.
///
/// @param needed how many ballots elect
/// @param exhausted how many counted for nobody any more
public record CountedRound(int number, int needed, int exhausted, List<Line> lines) {

    /// One option in a round.
    ///
    /// @param elected whether it was elected or went out after this round; empty for neither
    /// @param cause by which rule
    public record Line(
            int choice, int ballots, Optional<Boolean> elected, Optional<Cause> cause) {

        public boolean wins() {
            return elected.orElse(false);
        }

        public boolean goesOut() {
            return elected.isPresent() && !wins();
        }
    }

    public int active() {
        return lines.stream().mapToInt(Line::ballots).sum();
    }
}
