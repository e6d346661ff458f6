package org.colead.consensus.ballot;

import org.colead.kernel.Sentence;

/// How many options go out in a round.
public enum Elimination {
    ONE("One option goes out in each round: the one with the fewest."),
    ALL_WHO_CANNOT_CATCH_UP(
            "All options go out that together have fewer than the next one above them.");

    private final Sentence meaning;

    Elimination(String word) {
        this.meaning = Sentence.of(word);
    }

    public Sentence meaning() {
        return meaning;
    }
}
