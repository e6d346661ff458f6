package org.colead.decision;

import org.colead.kernel.Sentence;

/// What is named before a check over options opens, since elections differ in it.
///
/// @param alike what a member may put on one rank, and how that is read
/// @param noneOfThese whether “none of these” stands among the options
/// @param counting how orders are counted (ranked choice only)
/// @param points what points there are (scores and dots only)
public record BallotRule(Alike alike, boolean noneOfThese, Counting counting, PointRule points) {

    public static final BallotRule USUAL = new BallotRule(Alike.NOT_ALLOWED, false);

    public BallotRule(Alike alike, boolean noneOfThese) {
        this(alike, noneOfThese, Counting.USUAL, PointRule.USUAL);
    }

    public BallotRule with(Counting other) {
        return new BallotRule(alike, noneOfThese, other, points);
    }

    public BallotRule with(PointRule other) {
        return new BallotRule(alike, noneOfThese, counting, other);
    }

    /// Several options on one rank.
    public enum Alike {
        NOT_ALLOWED("One option a rank"),
        EXHAUST("Several alike may stand on one rank; a ballot ends there"),
        SKIP("Several alike may stand on one rank; it is passed over"),
        EXHAUST_WHILE_SEVERAL_ARE_IN(
                "Several alike may stand on one rank; a ballot ends there while more than one of them is still in");

        private final Sentence meaning;

        Alike(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }
}
