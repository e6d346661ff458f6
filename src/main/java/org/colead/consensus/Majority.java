package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// A simple majority: more than half of yes and no. A tie fails; whoever abstains counts towards
/// the quorum alone, as do those who say no.
///
/// Source: Henry M. Robert and others, “Robert’s Rules of Order Newly Revised” (12th edition,
/// 2020), sections 40 and 44. The quorum of two thirds is Colead’s.
public record Majority() implements ConsensusMethod {

    static final int YES = 1;
    static final int NO = 2;
    static final int ABSTAIN = 3;

    private static final List<Choice> SCALE =
            List.of(
                    new Choice(YES, "Yes", "I am for it."),
                    new Choice(NO, "No", "I am against it."),
                    new Choice(ABSTAIN, "Abstain", "I am here, and leave it to the others."));

    @Override
    public List<Choice> scale() {
        return SCALE;
    }

    @Override
    public List<Integer> fromAgreement() {
        return List.of(YES, ABSTAIN, NO);
    }

    @Override
    public int tone(int choice) {
        return switch (choice) {
            case YES -> 1;
            case NO -> 8;
            default -> 4;
        };
    }

    @Override
    public String sign(int choice) {
        return switch (choice) {
            case YES -> "✓";
            case NO -> "✕";
            default -> "–";
        };
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public boolean needsReason(int choice) {
        return false;
    }

    @Override
    public Reading read(Tally tally, Rule rule) {
        boolean passed =
                tally.at(YES) > tally.at(NO) && Quorum.reached(tally.share(), rule.quorum());
        var quorum = Quorum.say(tally, rule.quorum());
        var why = tally.answered() == 0 ? quorum : Sentence.of("{0} {1}", votes(tally), quorum);
        return new Reading(passed, why, tally, Optional.empty());
    }

    private static Sentence votes(Tally tally) {
        return Sentence.of(comparison(tally), tally.at(YES), tally.at(NO), tally.at(ABSTAIN));
    }

    private static String comparison(Tally tally) {
        int lead = Integer.compare(tally.at(YES), tally.at(NO));
        return lead > 0 ? MORE : lead < 0 ? FEWER : TIE;
    }

    private static final String MORE =
            "More than half of yes and no say yes: {0} yes, {1} no, {2} abstained.";

    private static final String FEWER =
            "Fewer than half of yes and no say yes: {0} yes, {1} no, {2} abstained.";

    private static final String TIE =
            "As many say yes as no, and a tie fails: {0} yes, {1} no, {2} abstained.";
}
