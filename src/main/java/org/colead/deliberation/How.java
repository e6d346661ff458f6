package org.colead.deliberation;

import org.colead.kernel.Sentence;

/// How a concern is answered.
public enum How {
    /// By a new version of the text.
    AMENDED("Amended"),
    /// By saying how what is there already meets it.
    ADDRESSED("Addressed"),
    /// Not, with the reason, for all staff to read.
    NOT_ACCEPTED("Not accepted, because");

    private final Sentence word;

    How(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
