package org.colead.deliberation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// What was asked about a concern and, once clarified, what its author said.
///
/// @param words empty while it is open
public record ClarificationRow(
        UUID id,
        String question,
        PersonId askedBy,
        String askedByName,
        Instant askedAt,
        Optional<String> words,
        Optional<Instant> clarifiedAt) {

    public boolean open() {
        return words.isEmpty();
    }
}
