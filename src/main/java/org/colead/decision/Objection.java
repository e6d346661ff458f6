package org.colead.decision;

import java.util.UUID;
import org.colead.kernel.PersonId;

/// An objection that stood when a check closed, with what its author said would make the text
/// workable; or a concern that its author consented with.
///
/// @param position whose choice it was, and where it is kept
/// @param check which check of the decision, from 1
/// @param textVersion the version that it objects to
/// @param workable empty where its author consented
public record Objection(
        UUID position,
        DecisionId decision,
        int check,
        int textVersion,
        PersonId member,
        String reason,
        String workable) {

    /// Whether its author consented all the same.
    public boolean withConsent() {
        return workable.isEmpty();
    }
}
