package org.colead.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.Passage;
import org.colead.kernel.PersonId;

/// One answer as it is shown.
///
/// @param how for concerns alone
/// @param textVersion the version that changed because of it
/// @param passages which of its words did; empty where all of them may be meant
public record AnswerRow(
        Optional<How> how,
        String words,
        Optional<Integer> textVersion,
        List<Passage> passages,
        PersonId by,
        String byName,
        Instant at) {}
