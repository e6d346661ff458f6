package org.colead.consensus.ballot;

import org.colead.kernel.Sentence;

/// Why a ballot counts for nobody any more.
public enum Exhausted {
    BLANK("Nothing on it"),
    SEVERAL_ALIKE("Several alike"),
    SKIPPED_RANKS("Too many ranks skipped"),
    REPEATED("An option named again"),
    NONE_LEFT("No option left that is still in");

    private final Sentence word;

    Exhausted(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
