package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a decision, in the words of those who said so: the granting group’s reply to a
/// recommendation, the times its review was moved, and its review.
public record CameOfIt(Optional<Replied> reply, List<Moved> moved, Optional<Reviewed> review) {

    /// @param by and `at` are empty for replies from before they were kept
    public record Replied(
            boolean followed, String reason, Optional<String> by, Optional<Instant> at) {}

    public record Moved(
            Optional<LocalDate> from, LocalDate to, String reason, String by, Instant at) {}

    public record Reviewed(ReviewVerdict verdict, String learned, Optional<String> by) {}

    public boolean isEmpty() {
        return reply.isEmpty() && moved.isEmpty() && review.isEmpty();
    }
}
