package org.colead.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// Which entries somebody wants to see; what is empty does not restrict.
///
/// @param kind an event's simple name
/// @param from the first instant, `until` the first that is too late
public record RecordFilter(
        Optional<String> kind,
        Optional<PersonId> actor,
        Optional<UUID> about,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final RecordFilter ALL =
            new RecordFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static RecordFilter about(UUID thing) {
        return new RecordFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(thing),
                Optional.empty(),
                Optional.empty());
    }
}
