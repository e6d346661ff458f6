package org.colead.decision;

import java.time.Instant;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// What a review opens where it adapts: a draft with the words as they stand, linked to the
/// decision it follows. Whoever closed the review begins it, and the authors are asked to write it
/// again.
final class NextDecision {

    private NextDecision() {}

    static Decision after(Decision reviewed, PersonId by, Instant at) {
        var words = reviewed.proposal().again();
        var beginning =
                new NewDecision(
                        reviewed.group(),
                        words.title(),
                        words.ask(),
                        reviewed.practice(),
                        Optional.of(reviewed.getId()));
        var next = new Decision(beginning, words.rule(), by, at);
        next.rewrite(words, by, at);
        reviewed.involved().authors().forEach(author -> next.inviteAuthor(author, by, at));
        return next;
    }
}
