package org.colead.notification;

import java.time.Instant;
import java.util.UUID;

/// One thing that somebody was told.
public record InboxRow(UUID id, String title, String href, Instant at, boolean read) {}
