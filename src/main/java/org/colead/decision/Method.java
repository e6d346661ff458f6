package org.colead.decision;

import org.colead.group.GroupRules;
import org.colead.kernel.Sentence;

/// By which rule a check is read.
public enum Method {
    CONSENT("Consent", "Nobody objects. An objection says why, and what would make it workable."),
    GRADIENTS("Gradients of agreement", "Eight places from wholehearted to veto."),
    FIST_TO_FIVE(
            "Fist to five", "Quick: fingers from none to five. Everybody shows at least three."),
    MAJORITY("Majority", "Yes, no or abstain. More than half of yes and no decide."),
    RANKED(
            "Ranked choice",
            "Among several options: each member puts them in an order, and the last one goes out until one has more than half."),
    SCORE(
            "Scores",
            "Among several options: each member gives every option from 0 to 5 points, and the most points are first."),
    DOTS(
            "Dots",
            "Among several options: each member has a few dots and puts them where they like, and the most dots are first."),
    ADVICE(
            "Advice",
            "One person decides, after asking everybody affected and whoever knows about it.");

    private final Sentence word;
    private final Sentence meaning;

    Method(String word, String meaning) {
        this.word = Sentence.of(word);
        this.meaning = Sentence.of(meaning);
    }

    public Sentence word() {
        return word;
    }

    /// Whether it chooses among options instead of asking where each stands.
    public boolean overOptions() {
        return this == RANKED || givesPoints();
    }

    /// Whether each member gives points to the options.
    public boolean givesPoints() {
        return this == SCORE || this == DOTS;
    }

    /// Whether members take positions in a check; otherwise one person decides after advice.
    public boolean isChecked() {
        return this != ADVICE;
    }

    /// What it is, for those who choose it.
    public Sentence meaning() {
        return meaning;
    }

    /// With the figures of a group’s charter.
    public Rule by(GroupRules charter) {
        int quorum =
                this == MAJORITY || givesPoints() ? charter.majorityQuorum() : charter.quorum();
        return new Rule(this, quorum, charter.limit());
    }
}
