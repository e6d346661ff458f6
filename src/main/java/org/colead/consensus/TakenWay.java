package org.colead.consensus;

import java.time.Instant;
import java.util.Optional;

/// How a group went on after too many failed checks, and the granting group’s reply where it was
/// asked; names and instants are empty for what was chosen before they were kept.
public record TakenWay(
        WayOn way,
        String reason,
        Optional<String> by,
        Optional<Instant> at,
        Optional<Replied> reply) {

    /// @param tryIt whether the group may try it; else it is not adopted
    public record Replied(
            boolean tryIt, String reason, Optional<String> by, Optional<Instant> at) {}
}
