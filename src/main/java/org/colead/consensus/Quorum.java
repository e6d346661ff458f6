package org.colead.consensus;

import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// How many must have answered, said in words. A quorum is in whole per cent, except that 67 is
/// read as two thirds: six of nine are enough.
final class Quorum {

    private Quorum() {}

    static boolean reached(Share answered, int percent) {
        return answered.whole() > 0 && answered.part() >= needed(answered.whole(), percent);
    }

    static Sentence say(Tally tally, int percent) {
        if (tally.answered() == 0) {
            return Sentence.of("Nobody answered, and silence is never consent.");
        }
        if (tally.answered() == tally.members()) {
            return Sentence.of("All {0} answered.", Spelled.of(tally.members()));
        }
        return Sentence.of(
                pattern(reached(tally.share(), percent), percent == Rule.TWO_THIRDS),
                Spelled.of(tally.members()),
                Spelled.of(tally.answered()),
                percent,
                Spelled.of(needed(tally.members(), percent)));
    }

    /// The smallest number of answers that reaches the quorum.
    static int needed(int members, int percent) {
        return percent == Rule.TWO_THIRDS
                ? Math.toIntExact((2L * members + 2) / 3)
                : Math.toIntExact((100L - 1 + (long) members * percent) / 100);
    }

    private static String pattern(boolean reached, boolean twoThirds) {
        if (twoThirds) {
            return reached ? TWO_THIRDS_REACHED : TWO_THIRDS_MISSED;
        }
        return reached ? REACHED : MISSED;
    }

    private static final String REACHED =
            "Of {0} members, {1} answered, and the quorum of {2} % is reached.";

    private static final String MISSED =
            "Of {0} members, {1} answered; the quorum of {2} % needs {3}. Silence is never consent.";

    private static final String TWO_THIRDS_REACHED =
            "Of {0} members, {1} answered, and the quorum of two thirds is reached.";

    private static final String TWO_THIRDS_MISSED =
            "Of {0} members, {1} answered; the quorum of two thirds needs {3}. Silence is never consent.";
}
