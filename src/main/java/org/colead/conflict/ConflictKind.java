package org.colead.conflict;

import org.colead.kernel.Sentence;

/// What two people differ about. It says who may read the case, and where it can lead.
///
/// Source of the four: the product’s domain; the closer to the person, the fewer readers.
public enum ConflictKind {
    PHILOSOPHY(
            "What we are for",
            "You want different ends. Once you both were heard, a group can take it up as a decision."),
    OPINION(
            "How to get there",
            "You want the same and see different ways. Once you both were heard, try one, or propose it to a group."),
    VALUES(
            "What is right",
            "Something that one of you holds dear was hurt. Once you both were heard, a norm of your group may say how you go on."),
    RELATIONSHIP(
            "Between the two of us",
            "It is about how you treat each other. Only the two of you can read it, and a mediator if you both want one.");

    private final Sentence word;
    private final Sentence meaning;

    ConflictKind(String word, String meaning) {
        this.word = Sentence.of(word);
        this.meaning = Sentence.of(meaning);
    }

    public Sentence word() {
        return word;
    }

    /// What it covers, and where it can lead.
    public Sentence meaning() {
        return meaning;
    }

    /// Whether members of the group that it belongs to may read along.
    boolean opensToTheGroup() {
        return this != RELATIONSHIP;
    }
}
