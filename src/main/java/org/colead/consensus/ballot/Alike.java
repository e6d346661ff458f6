package org.colead.consensus.ballot;

import org.colead.kernel.Sentence;

/// What becomes of a ballot at a rank that holds several options.
public enum Alike {
    EXHAUST("A ballot ends at a rank that holds several options."),
    SKIP("A rank that holds several options is passed over."),
    EXHAUST_WHILE_SEVERAL_ARE_IN(
            "A ballot ends at a rank that holds several options while more than one of them is still in.");

    private final Sentence meaning;

    Alike(String word) {
        this.meaning = Sentence.of(word);
    }

    public Sentence meaning() {
        return meaning;
    }
}
