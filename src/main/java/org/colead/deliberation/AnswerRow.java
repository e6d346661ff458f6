package org.colead.deliberation;

import java.time.Instant;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// One answer as it is shown.
///
/// @param how for concerns alone
/// @param textVersion the version that changed, where a concern was answered by amending
public record AnswerRow(
        Optional<How> how,
        String words,
        Optional<Integer> textVersion,
        PersonId by,
        String byName,
        Instant at) {}
