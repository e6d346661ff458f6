package org.colead.group;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to a group.
public sealed interface GroupEvent extends AuditedEvent {

    GroupId group();

    @Override
    default UUID stream() {
        return group().value();
    }

    record GroupFounded(GroupId group, UUID unit, Digest charter, PersonId actor, Instant at)
            implements GroupEvent {}

    record CharterWritten(GroupId group, long number, Digest charter, PersonId actor, Instant at)
            implements GroupEvent {}

    record MemberInvited(GroupId group, PersonId invited, boolean guest, PersonId actor, Instant at)
            implements GroupEvent {}

    record MembershipAccepted(GroupId group, boolean guest, PersonId actor, Instant at)
            implements GroupEvent {}

    record MembershipDeclined(GroupId group, PersonId actor, Instant at) implements GroupEvent {}

    record MemberLeft(GroupId group, PersonId left, PersonId actor, Instant at)
            implements GroupEvent {}

    record NormProposed(GroupId group, NormId norm, Digest words, PersonId actor, Instant at)
            implements GroupEvent {}

    record NormAccepted(GroupId group, NormId norm, PersonId actor, Instant at)
            implements GroupEvent {}

    record NormTakenBack(GroupId group, NormId norm, PersonId actor, Instant at)
            implements GroupEvent {}
}
