package org.colead.hours;

import org.colead.kernel.Sentence;

/// Who decides what a piece of collaboration time is for; the two are never added up unseen.
public enum Steering {
    SELF_STRUCTURED("You decide what for"),
    DIRECTED("Directed");

    private final Sentence word;

    Steering(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }
}
