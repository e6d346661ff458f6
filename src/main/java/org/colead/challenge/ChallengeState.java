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

    public Sentence word() {
        return word;
    }
}
