package org.colead.consensus;

import org.colead.kernel.Sentence;

/// How a group goes on after as many failed checks as its charter allows.
public enum WayOn {
    TRIAL(
            "Try it",
            "The text as it stands is adopted as a trial, with its stop signal and review."),
    FALLBACK("Fall back", "It is not adopted; what was named beforehand holds instead."),
    ESCALATE(
            "Ask the granting group",
            "The group that granted the envelope, or stands above this one, replies with a reason."),
    PARK("Park it", "It rests, and can be taken up again.");

    private final Sentence word;
    private final Sentence meaning;

    WayOn(String word, String meaning) {
        this.word = Sentence.of(word);
        this.meaning = Sentence.of(meaning);
    }

    /// Whether it goes past the failed checks, so that nobody may choose it alone.
    boolean needsAgreement() {
        return this == TRIAL || this == FALLBACK;
    }

    public Sentence word() {
        return word;
    }

    public Sentence meaning() {
        return meaning;
    }
}
