package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.colead.group.GroupRules;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// The method of a decision with its figures, in whole per cent.
///
/// @param quorum how many of the members must have answered; 67 is read as two thirds
/// @param limit how many of those who answered may stand at 5 to 7 (gradients only)
/// @param ballot how ballots are read (methods over options only)
@Embeddable
public record Rule(
        @Enumerated(EnumType.STRING) Method method,
        int quorum,
        @Column(name = "limit_percent") int limit,
        @Embedded BallotRule ballot) {

    public static final int TWO_THIRDS = 67;

    public Rule {
        if (quorum < 1 || quorum > 100 || limit < 0 || limit > 100) {
            throw Refusal.because(
                    "A quorum lies between 1 and 100 %, a limit between 0 and 100 %.");
        }
    }

    public Rule(Method method, int quorum, int limit) {
        this(method, quorum, limit, BallotRule.USUAL);
    }

    public static Rule of(Method method) {
        return method.by(GroupRules.standard());
    }

    /// Whether a check by it asks for less than the group’s charter does.
    boolean asksForLessThan(GroupRules charter) {
        var usual = method.by(charter);
        return method.isChecked() && quorum < usual.quorum()
                || method == Method.GRADIENTS && limit > usual.limit();
    }

    /// What the charter asks for at least: “The charter asks that 80 % answer …”.
    Sentence least(GroupRules charter) {
        var usual = method.by(charter);
        return method == Method.GRADIENTS
                ? Sentence.of(
                        "The charter asks that {0} of the members answer and that at most {1} % stand at 5 to 7. The check may ask for more, not for less",
                        usual.share(), usual.limit())
                : Sentence.of(
                        "The charter asks that {0} of the members answer. The check may ask for more, not for less",
                        usual.share());
    }

    /// The same for an amended text.
    Rule following(List<Option> before, List<Option> now) {
        return new Rule(method, quorum, limit, ballot.following(before, now));
    }

    /// What must come together, in one sentence: “No 8, at most 25 % at 5 to 7, and 80 % of the
    /// members answered.”
    public Sentence passes() {
        return switch (method) {
            case ADVICE ->
                    Sentence.of(
                            "Everybody asked has given advice or the time is over, and each advice has an answer. Then the one who accepted decides, and says why.");
            case CONSENT ->
                    Sentence.of("No open objection, and {0} of the members answered.", share());
            case GRADIENTS ->
                    Sentence.of(
                            "No 8, at most {1} % at 5 to 7, and {0} of the members answered.",
                            share(), limit);
            case FIST_TO_FIVE ->
                    Sentence.of(
                            "Nobody below three fingers, and {0} of the members answered.",
                            share());
            case RANKED -> ranked();
            case SCORE ->
                    Sentence.of(
                            "One option has the most points of all, from 0 to {1} by each member, and {0} of the members answered. {2}.",
                            share(), PointRule.HIGHEST_SCORE, ballot.points().tied().meaning());
            case DOTS ->
                    Sentence.of(
                            "One option has the most dots of all, {1} by each member and at most {2} on one option, and {0} of the members answered. {3}.",
                            share(),
                            ballot.points().dots(),
                            ballot.points().most(),
                            ballot.points().tied().meaning());
            case MAJORITY ->
                    Sentence.of(
                            "More than half of yes and no say yes, and {0} of the members answered; a tie fails.",
                            share());
        };
    }

    private Sentence ranked() {
        return ballot.counting().threshold() == Counting.Threshold.ACTIVE
                ? Sentence.of(
                        "One option has more than half of the ballots that still count, and {0} of the members answered. {1}. Ties: the fewest in the earliest round that differs goes out, then by the published lot.",
                        share(), ballot.alike().meaning())
                : Sentence.of(
                        "One option has more than half of the ballots that were valid at first, or the more of the last two, and {0} of the members answered. {1}. Ties: the fewest in the earliest round that differs goes out, then by the published lot.",
                        share(), ballot.alike().meaning());
    }

    /// “80 %”, “two thirds”
    public Sentence share() {
        return quorum == TWO_THIRDS ? Sentence.of("two thirds") : Sentence.of("{0} %", quorum);
    }
}
