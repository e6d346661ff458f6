package org.colead.facilitation;

import java.time.Instant;
import java.util.UUID;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;

/// A group held a tool together; what was said in it is kept nowhere.
public record ToolHeld(UUID held, GroupId group, String tool, PersonId actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID stream() {
        return held;
    }

    @Override
    public UUID about() {
        return group.value();
    }
}
