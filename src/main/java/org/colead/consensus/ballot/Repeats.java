package org.colead.consensus.ballot;

import org.colead.kernel.Sentence;

/// What becomes of a ballot when it comes to an option that it named before.
public enum Repeats {
    SKIP("An option that is named again is passed over."),
    EXHAUST("A ballot ends where it names an option again.");

    private final Sentence meaning;

    Repeats(String word) {
        this.meaning = Sentence.of(word);
    }

    public Sentence meaning() {
        return meaning;
    }
}
