package org.colead.decision;

import org.colead.kernel.Sentence;

/// What a review comes to, with the prediction beside the result.
public enum ReviewVerdict {
    ADOPT("Adopt"),
    ADAPT("Adapt"),
    ABANDON("Stop, and keep what we learned");

    private final Sentence word;

    ReviewVerdict(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
