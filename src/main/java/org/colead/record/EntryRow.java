package org.colead.record;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.colead.kernel.Naming.Named;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// One entry as readers of the record see it.
///
/// @param number its place in its stream
/// @param sealed its place in the whole record, from 1; empty for the few seconds before its seal
/// @param what what happened, in words after the actor’s name
/// @param actor who acted; empty where that is not shown
/// @param about what it belongs to, where it has a name that the reader may know
public record EntryRow(
        UUID id,
        UUID stream,
        int number,
        OptionalLong sealed,
        Sentence what,
        Instant at,
        Optional<String> actor,
        Optional<PersonId> actorId,
        Optional<Named> about,
        UUID aboutId,
        String hash) {}
