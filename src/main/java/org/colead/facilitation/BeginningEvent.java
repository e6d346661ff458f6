package org.colead.facilitation;

import java.time.Instant;
import java.util.UUID;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;

/// Everything that can happen to how a group begins.
public sealed interface BeginningEvent extends AuditedEvent {

    GroupId group();

    @Override
    default UUID stream() {
        return group().value();
    }

    record StepByStepBegun(GroupId group, PersonId actor, Instant at) implements BeginningEvent {}

    record StepByStepLoosened(GroupId group, int completed, PersonId actor, Instant at)
            implements BeginningEvent {}
}
