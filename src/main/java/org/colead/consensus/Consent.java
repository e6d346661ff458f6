package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// Consent as sociocracy has it: good enough for now, safe enough to try, and no objection open.
///
/// Source: Gerard Endenburg, “Sociocracy: The Organization of Decision-Making” (1998).
public record Consent() implements ConsensusMethod {

    static final int CONSENT = 1;
    static final int WITH_A_CONCERN = 2;
    static final int OBJECT = 3;

    private static final List<Choice> SCALE =
            List.of(
                    new Choice(CONSENT, "Consent", "Good enough for now, and safe enough to try."),
                    new Choice(
                            WITH_A_CONCERN,
                            "Consent with a concern",
                            "Go ahead. I say what my concern is, and it gets an answer."),
                    new Choice(
                            OBJECT,
                            "Object",
                            "It would harm our aim. I say why, and what would make it workable."));

    @Override
    public List<Choice> scale() {
        return SCALE;
    }

    @Override
    public int tone(int choice) {
        return switch (choice) {
            case CONSENT -> 1;
            case WITH_A_CONCERN -> 3;
            default -> 8;
        };
    }

    @Override
    public boolean needsReason(int choice) {
        return choice != CONSENT;
    }

    @Override
    public boolean raisesConcern(int choice) {
        return choice != CONSENT;
    }

    @Override
    public boolean needsWayForward(int choice) {
        return choice == OBJECT;
    }

    @Override
    public Reading read(Tally tally, Rule rule) {
        boolean passed = tally.at(OBJECT) == 0 && Quorum.reached(tally.share(), rule.quorum());
        var why = Sentence.of("{0} {1}", objections(tally), Quorum.say(tally, rule.quorum()));
        return new Reading(passed, why, tally, Optional.empty());
    }

    private static Sentence objections(Tally tally) {
        int open = tally.at(OBJECT);
        int concerns = tally.at(WITH_A_CONCERN);
        if (open > 0) {
            return Sentence.of(
                    "{0, plural, one {One objection is open, and one is enough.} other {There are {1} open objections, and one is enough.}}",
                    open, Spelled.of(open));
        }
        return concerns == 0
                ? Sentence.of("Nobody objects.")
                : Sentence.of(
                        "Nobody objects, and {0} of {1} {2, plural, one {consents} other {consent}} with a concern.",
                        Spelled.of(concerns), Spelled.of(tally.answered()), concerns);
    }
}
