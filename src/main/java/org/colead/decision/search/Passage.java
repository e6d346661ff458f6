package org.colead.decision.search;

import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// Some words that belong to a decision and can be found by whoever may read it.
///
/// @param source the aggregate that holds them, and `number` their place in it, from 0
/// @param author empty where the author is not shown to others
/// @param words as they were typed, as Markdown
public record Passage(
        DecisionId decision,
        UUID source,
        int number,
        Kind kind,
        Optional<PersonId> author,
        String words) {

    /// Where the words stand.
    public enum Kind {
        PROPOSAL("Proposal"),
        QUESTION("Question"),
        REACTION("Reaction"),
        CONCERN("Concern"),
        CLARIFICATION("Clarification"),
        INPUT("Input"),
        ANSWER("Answer"),
        ADVICE("Advice"),
        BRIEF("Brief");

        private final Sentence word;

        Kind(String word) {
            this.word = Sentence.of(word);
        }

        public Sentence word() {
            return word;
        }
    }
}
