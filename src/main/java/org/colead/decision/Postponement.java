package org.colead.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Once that a review was moved, and why.
@Embeddable
record Postponement(
        @Nullable LocalDate fromDay, LocalDate toDay, String reason, UUID byId, Instant at) {}
