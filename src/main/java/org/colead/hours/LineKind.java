package org.colead.hours;

import org.colead.kernel.Sentence;

/// What a line of the ledger did.
public enum LineKind {
    GRANT("Grant"),
    ALLOCATE("Allocate"),
    TRANSFER("Transfer"),
    RELEASE("Release"),
    USE("Use"),
    REVERSAL("Reversal");

    private final Sentence word;

    LineKind(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
