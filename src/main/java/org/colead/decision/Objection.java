package org.colead.decision;

import java.util.UUID;
import org.colead.kernel.PersonId;

/// An objection that stood when a check failed, with what its author said would make the text
/// workable.
///
/// @param position whose choice it was, and where it is kept
/// @param check which check of the decision, from 1
/// @param textVersion the version that it objects to
public record Objection(
        UUID position,
        DecisionId decision,
        int check,
        int textVersion,
        PersonId member,
        String reason,
        String workable) {}
