package org.colead.conflict;

import java.time.Instant;

/// A case on a list.
public record ConflictRow(
        ConflictId id,
        ConflictKind kind,
        ConflictStage stage,
        String about,
        String openerName,
        String otherName,
        Instant changedAt) {}
