package org.colead.decision;

import org.colead.kernel.Sentence;

/// By which rule a check is read.
public enum Method {
    CONSENT("Consent"),
    GRADIENTS("Gradients of agreement");

    private final Sentence word;

    Method(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
