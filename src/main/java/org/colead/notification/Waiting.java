package org.colead.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A letter that a worker claimed.
record Waiting(
        UUID id,
        String kind,
        String address,
        String subject,
        String text,
        Optional<String> link,
        String language,
        int tries,
        Instant posted) {}
