package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// Fist to five: each member shows from no finger to five. Below three is heard, and the check is
/// repeated.
///
/// Source: Adam Fletcher, “FireStarter Youth Power Program Guide” (2002), “Fist-to-Five
/// Consensus-Building”: a fist blocks, and the group goes on talking until everybody holds up three
/// or more.
public record FistToFive() implements ConsensusMethod {

    static final int ENOUGH = 3;
    static final int HAND = 5;

    private static final List<Choice> SCALE =
            List.of(
                    new Choice(HAND, "Glad to", "I will help to carry it."),
                    new Choice(4, "Good", "I think it is right."),
                    new Choice(ENOUGH, "Good enough", "I can live with it, and I support it."),
                    new Choice(2, "A few things first", "I want to talk about small points."),
                    new Choice(1, "Much first", "I want to talk, and to change something."),
                    new Choice(0, "Fist", "No. I do not want this as it is."));

    /// The colours of the eight places, from five fingers to none.
    private static final List<Integer> TONES = List.of(8, 7, 5, 3, 2, 1);

    @Override
    public List<Choice> scale() {
        return SCALE;
    }

    @Override
    public int tone(int choice) {
        return TONES.get(choice);
    }

    @Override
    public boolean needsReason(int choice) {
        return choice < ENOUGH;
    }

    @Override
    public Reading read(Tally tally, Rule rule) {
        boolean passed = low(tally) == 0 && Quorum.reached(tally.share(), rule.quorum());
        var quorum = Quorum.say(tally, rule.quorum());
        var why = tally.answered() == 0 ? quorum : Sentence.of("{0} {1}", fingers(tally), quorum);
        return new Reading(passed, why, tally, Optional.empty());
    }

    private static int low(Tally tally) {
        return tally.between(0, ENOUGH - 1);
    }

    private static Sentence fingers(Tally tally) {
        int low = low(tally);
        return low == 0
                ? Sentence.of("Everybody who answered shows three fingers or more.")
                : Sentence.of(
                        "Of {1} who answered, {0} {2, plural, one {shows} other {show}} fewer than three fingers. Hear them first, then repeat the check.",
                        Spelled.of(low), Spelled.of(tally.answered()), low);
    }
}
