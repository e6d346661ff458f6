package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// What is named before points are given: how many dots each member has, and what a tie at the top
/// comes to.
///
/// @param dots of each member
/// @param most of them that may lie on one option
@Embeddable
public record PointRule(
        @Column(name = "ballot_dots") int dots,
        @Column(name = "ballot_most") int most,
        @Column(name = "ballot_tied") @Enumerated(EnumType.STRING) Tied tied) {

    public static final int HIGHEST_SCORE = 5;
    public static final int MOST_DOTS = 50;
    public static final PointRule USUAL = new PointRule(3, 3, Tied.NOBODY_WINS);

    public PointRule {
        if (dots < 1 || dots > MOST_DOTS) {
            throw Refusal.because("Everybody has between 1 and {0} dots.", MOST_DOTS);
        }
        if (most < 1 || most > dots) {
            throw Refusal.because(
                    "Between 1 and {0} dots may lie on one option: nobody has more.", dots);
        }
    }

    /// A tie at the top.
    public enum Tied {
        NOBODY_WINS("A tie at the top adopts nothing"),
        LOT("A tie at the top is broken by the published lot");

        private final Sentence meaning;

        Tied(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }
}
