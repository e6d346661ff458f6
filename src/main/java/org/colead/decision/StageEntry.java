package org.colead.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// When a decision entered a stage; it may enter one again.
@Embeddable
record StageEntry(@Enumerated(EnumType.STRING) Stage stage, Instant enteredAt) {}
