package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// Gradients of agreement, from 1, wholehearted, to 8, veto.
///
/// Source: Sam Kaner and others, “Facilitator’s Guide to Participatory Decision-Making” (3rd
/// edition, 2014), chapter “Gradients of Agreement”. The limit at 5 to 7 is Colead’s: Kaner leaves
/// the reading of the scale to the group.
public record Gradients() implements ConsensusMethod {

    static final int FIRST_RESERVED = 5;
    static final int LEAVE_ME_OUT = 7;
    static final int VETO = 8;

    private static final List<Choice> SCALE =
            List.of(
                    new Choice(1, "Wholehearted", "I am glad to do this."),
                    new Choice(2, "Good, with a small point", "Not perfect, and good enough."),
                    new Choice(3, "Support, with reservations", "I can live with it."),
                    new Choice(4, "Neutral", "No opinion, or it does not touch me."),
                    new Choice(5, "More talk needed", "I do not understand it well enough yet."),
                    new Choice(
                            6,
                            "Don’t like it, will support it",
                            "I do not want to hold the group up."),
                    new Choice(7, "Serious disagreement", "Leave me out of carrying it out."),
                    new Choice(8, "Veto", "It must not go ahead as it is."));

    @Override
    public List<Choice> scale() {
        return SCALE;
    }

    @Override
    public boolean needsReason(int choice) {
        return choice >= LEAVE_ME_OUT;
    }

    @Override
    public boolean leavesOut(int choice) {
        return choice == LEAVE_ME_OUT;
    }

    @Override
    public Reading read(Tally tally, Rule rule) {
        var reserved = new Share(tally.between(FIRST_RESERVED, LEAVE_ME_OUT), tally.answered());
        boolean passed =
                tally.at(VETO) == 0
                        && reserved.atMost(rule.limit())
                        && Quorum.reached(tally.share(), rule.quorum());
        return new Reading(passed, explain(tally, reserved, rule), tally, Optional.of(reserved));
    }

    private static Sentence explain(Tally tally, Share reserved, Rule rule) {
        var quorum = Quorum.say(tally, rule.quorum());
        return tally.answered() == 0
                ? quorum
                : Sentence.of("{0} {1}", disagreement(tally, reserved, rule.limit()), quorum);
    }

    private static Sentence disagreement(Tally tally, Share reserved, int limit) {
        if (tally.at(VETO) > 0) {
            return Sentence.of(
                    "It was vetoed by {0} of {1}, and one veto is enough to stop it.",
                    Spelled.of(tally.at(VETO)), Spelled.of(tally.answered()));
        }
        if (reserved.part() == 0) {
            return Sentence.of("Nobody vetoed it, and nobody stands at 5 to 7.");
        }
        return Sentence.of(
                reserved.atMost(limit) ? WITHIN : BEYOND,
                Spelled.of(reserved.part()),
                Spelled.of(reserved.whole()),
                reserved.part(),
                reserved.percentBeside(limit),
                limit);
    }

    private static final String WITHIN =
            "Nobody vetoed it, and {0} of {1} {2, plural, one {stands} other {stand}} at 5 to 7: that is {3} %, and the rule allows {4} %.";

    private static final String BEYOND =
            "Nobody vetoed it, but {0} of {1} {2, plural, one {stands} other {stand}} at 5 to 7: that is {3} %, and the rule allows {4} %.";
}
