package org.colead.consensus.ballot;

import org.colead.kernel.Sentence;

/// Of which ballots more than half are needed to be elected.
public enum Threshold {
    ACTIVE("Elected is who has more than half of the ballots that are still active."),
    VALID(
            "Elected is who has more than half of the ballots that were valid at first, or the more of the last two.");

    private final Sentence meaning;

    Threshold(String word) {
        this.meaning = Sentence.of(word);
    }

    public Sentence meaning() {
        return meaning;
    }
}
