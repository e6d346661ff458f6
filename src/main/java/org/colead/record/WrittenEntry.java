package org.colead.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.AuditedEvent.Veil;
import org.colead.kernel.Sentence;

/// One entry with everything that its hash is made of, so that whoever has it can make the hash
/// again. What the entry says is kept apart; `commitment` binds it without giving it away.
///
/// @param sealedAs its place in the whole record, from 1; empty before its seal
public record WrittenEntry(
        UUID id,
        UUID stream,
        int number,
        String kind,
        Instant at,
        UUID actor,
        boolean actorHidden,
        UUID about,
        Optional<Veil> veil,
        String commitment,
        String previous,
        String hash,
        Optional<Long> sealedAs) {

    /// Its kind in words: “Decision drafted”.
    public Sentence said() {
        return KindWords.say(kind);
    }
}
