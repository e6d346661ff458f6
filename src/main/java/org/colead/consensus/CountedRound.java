package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.Cause;
import org.colead.kernel.Sentence;

/// One round of a count over options, as it was kept when the check closed.
///
/// @param needed how many ballots elect
/// @param exhausted how many counted for nobody any more
public record CountedRound(int number, int needed, int exhausted, List<Line> lines) {

    /// One option in a round.
    ///
    /// @param elected whether it was elected or went out after this round; empty for neither
    /// @param cause by which rule
    public record Line(int choice, int ballots, Optional<Boolean> elected, Optional<Cause> cause) {

        public boolean wins() {
            return elected.orElse(false);
        }

        public boolean goesOut() {
            return elected.isPresent() && !wins();
        }

        /// What became of the option of this name, and by which rule; empty while it stays in.
        ///
        /// @param others those with as few, by their names
        public Optional<Sentence> fate(String name, String others) {
            return cause.map(rule -> Sentence.of(said(rule), name, others));
        }

        private static String said(Cause rule) {
            return switch (rule) {
                case MAJORITY -> "“{0}” has more than half and is elected.";
                case MOST_OF_THE_LAST -> "“{0}” has the most of those left and is elected.";
                case FEWEST -> "“{0}” has the fewest and goes out.";
                case CANNOT_CATCH_UP -> "“{0}” cannot catch up and goes out.";
                case MAY_NOT_WIN -> "“{0}” may not win and goes out.";
                case EARLIER_ROUND ->
                        "“{0}” ties with {1} for the fewest; it had the fewest in the earliest round that differs, and goes out.";
                case LOT ->
                        "“{0}” ties with {1} for the fewest in every round; the published lot falls on it, and it goes out.";
            };
        }
    }

    /// Others with as many ballots in this round.
    public List<Integer> tiedWith(Line line) {
        return lines.stream()
                .filter(other -> other.ballots() == line.ballots())
                .map(Line::choice)
                .filter(choice -> choice != line.choice())
                .toList();
    }

    public int active() {
        return lines.stream().mapToInt(Line::ballots).sum();
    }
}
