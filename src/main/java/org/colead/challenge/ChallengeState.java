package org.colead.challenge;

import org.colead.kernel.Sentence;

/// What became of a challenge.
public enum ChallengeState {
    OPEN("Not answered yet"),
    TAKEN("Taken up"),
    MERGED("Merged with another"),
    DECLINED("Declined"),
    WITHDRAWN("Withdrawn");

    private final Sentence word;

    ChallengeState(String word) {
        this.word = Sentence.of(word);
    }

    /// Whether another can go on as a part of it.
    boolean canTakeAnotherIn() {
        return this == OPEN || this == TAKEN;
    }

    public Sentence word() {
        return word;
    }
}
