package org.colead.decision;

import org.colead.kernel.Sentence;

/// What came of the check.
public enum Outcome {
    ADOPTED("Adopted"),
    TRIAL("Adopted as a trial"),
    NOT_ADOPTED("Not adopted");

    private final Sentence word;

    Outcome(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }

    /// Whether there are steps to carry out.
    public boolean binds() {
        return this != NOT_ADOPTED;
    }
}
