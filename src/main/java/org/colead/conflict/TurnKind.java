package org.colead.conflict;

import org.colead.kernel.Sentence;

/// What somebody did with their turn.
public enum TurnKind {
    STATED("says"),
    PARAPHRASED("says back what they heard"),
    NOT_QUITE("was not quite understood"),
    MEANT("says: yes, that is what I meant"),
    PROPOSED("proposes what you could agree on"),
    AGREED("agrees"),
    DECLINED("declines"),
    LEFT("ends it"),
    MEDIATED("mediates");

    private final Sentence word;

    TurnKind(String word) {
        this.word = Sentence.of(word);
    }

    /// What follows the speaker’s name.
    public Sentence word() {
        return word;
    }
}
