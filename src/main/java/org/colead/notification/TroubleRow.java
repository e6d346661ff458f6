package org.colead.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A letter that needs a person’s judgement.
///
/// @param subject only where it says no more than that somebody works here or is a member
/// @param uncertain whether it may have left; else it certainly did not
/// @param trouble what the mail server said
public record TroubleRow(
        UUID id,
        String to,
        Optional<String> subject,
        boolean uncertain,
        String trouble,
        Instant since) {}
