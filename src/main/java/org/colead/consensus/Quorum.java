package org.colead.consensus;

import org.colead.kernel.Sentence;

/// How many must have answered, said in words.
final class Quorum {

    private Quorum() {}

    static Sentence say(Tally tally, int percent) {
        if (tally.answered() == 0) {
            return Sentence.of("Nobody answered, and silence is never consent.");
        }
        if (tally.answered() == tally.members()) {
            return Sentence.of("All {0} answered.", Spelled.of(tally.members()));
        }
        return Sentence.of(
                tally.share().atLeast(percent) ? REACHED : MISSED,
                Spelled.of(tally.members()),
                Spelled.of(tally.answered()),
                percent,
                Spelled.of(needed(tally.members(), percent)));
    }

    /// The smallest number of answers that reaches the quorum.
    static int needed(int members, int percent) {
        return Math.toIntExact((100L - 1 + (long) members * percent) / 100);
    }

    private static final String REACHED =
            "Of {0} members, {1} answered, and the quorum of {2} % is reached.";

    private static final String MISSED =
            "Of {0} members, {1} answered; the quorum of {2} % needs {3}. Silence is never consent.";
}
