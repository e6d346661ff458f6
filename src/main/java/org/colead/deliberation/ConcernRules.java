package org.colead.deliberation;

import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// What must be true of a concern before people talk about it, join it or change it.
final class ConcernRules {

    private ConcernRules() {}

    /// @param otherwise what is said to everybody else
    static void mustBeMine(Contribution concern, PersonId by, String otherwise) {
        if (concern.kind() != Kind.CONCERN || !concern.author().is(by)) {
            throw Refusal.because(otherwise);
        }
    }

    /// People still talk about it: a concern that stands, while its round lasts.
    static void mustBeDiscussed(Contribution concern, Round round) {
        if (concern.kind() != Kind.CONCERN) {
            throw Refusal.because("This is asked about concerns alone.");
        }
        concern.mustBeOpenIn(round);
    }

    static void mustBeJoinable(Contribution concern, Round round) {
        mustBeDiscussed(concern, round);
        if (!concern.answers().isEmpty()) {
            throw Refusal.because(
                    "One of these concerns has an answer. Concerns are joined before they are"
                            + " answered.");
        }
    }
}
