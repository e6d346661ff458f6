package org.colead.consensus;

import java.time.Instant;

/// One closed check in a line: “Check 1, version 2, 23 Sep: not passed”.
public record CheckSummary(
        CheckId id, int number, int textVersion, Instant closedAt, boolean passed) {}
