package org.colead.responsibility;

import java.util.EnumSet;
import java.util.Set;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Where a responsibility stands. A handover does not change it: whoever carries it, carries it
/// until the next person accepts.
public enum ResponsibilityState {
    FREE("Free"),
    OFFERED("Offered"),
    ACCEPTED("Carried"),
    DONE("Done"),
    ENDED("Ended");

    /// Nothing more is to be done, and no term runs out.
    static final Set<ResponsibilityState> OVER = EnumSet.of(DONE, ENDED);

    private final Sentence word;

    ResponsibilityState(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }

    void mustBe(ResponsibilityState expected, String otherwise) {
        if (this != expected) {
            throw Refusal.because(otherwise);
        }
    }

    void mustNotBeDone() {
        mustNotBe(DONE, "This is done already. Take that back first, if it is not.");
    }

    void mustNotBe(ResponsibilityState passed, String otherwise) {
        if (this == passed) {
            throw Refusal.because(otherwise);
        }
    }
}
