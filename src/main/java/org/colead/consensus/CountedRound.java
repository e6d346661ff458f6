package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.colead.consensus.ballot.Cause;
import org.colead.consensus.ballot.Exhausted;
import org.colead.kernel.Sentence;

/// One round of a count over options, as it was kept when the check closed.
///
/// @param needed how many ballots elect
/// @param exhausted how many counted for nobody any more
/// @param spent the same by their reasons; empty for what was counted before they were kept
/// @param moved where the ballots of those went who went out after it; empty as well
public record CountedRound(
        int number,
        int needed,
        int exhausted,
        List<Line> lines,
        List<Spent> spent,
        List<Moved> moved) {

    /// Ballots that count for nobody any more, for one reason.
    public record Spent(Exhausted reason, int ballots) {

        /// “Several alike 2”
        public Sentence said() {
            return Sentence.of("{0} {1}", reason.word(), ballots);
        }
    }

    /// Ballots of an option that went out.
    ///
    /// @param to the option that they count for now; empty where they count for nobody any more
    /// @param reason why they do not; empty where they do
    public record Moved(int from, Optional<Integer> to, Optional<Exhausted> reason, int ballots) {

        /// @param named the name of an option by its number
        public Sentence said(IntFunction<String> named) {
            return to.map(option ->
                            Sentence.of(
                                    "{0, plural, one {# ballot goes} other {# ballots go}} from “{1}” to “{2}”.",
                                    ballots, named.apply(from), named.apply(option)))
                    .orElseGet(() ->
                            Sentence.of(
                                    "{0, plural, one {# ballot of “{1}” counts} other {# ballots of “{1}” count}} for nobody any more: {2}.",
                                    ballots, named.apply(from), reason.orElseThrow().word()));
        }
    }

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
