package org.colead.notification;

import java.time.Instant;
import java.util.UUID;

/// A letter that needs a person’s judgement.
///
/// @param uncertain whether it may have left; else it certainly did not
/// @param trouble what the mail server said
public record TroubleRow(
        UUID id, String to, String subject, boolean uncertain, String trouble, Instant since) {}
