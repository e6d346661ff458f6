package org.colead.responsibility;

import java.util.Optional;
import org.colead.kernel.PersonId;

/// A step of a decision, offered to somebody, or free for whoever volunteers.
public record NewStep(NewResponsibility responsibility, Optional<PersonId> to) {}
