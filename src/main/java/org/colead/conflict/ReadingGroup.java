package org.colead.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.colead.group.GroupId;
import org.colead.kernel.Refusal;

/// The group whose members one would like to read along; they do once the other agrees.
///
/// Life cycle: named by whoever opens the case → agreed by the other.
@Embeddable
record ReadingGroup(
        @Column(name = "group_id") UUID groupId, @Column(name = "group_agreed") boolean agreed) {

    static ReadingGroup named(GroupId group) {
        return new ReadingGroup(group.value(), false);
    }

    static ReadingGroup mustBeNamed(Optional<ReadingGroup> group) {
        return group.orElseThrow(() -> Refusal.because("Nobody else is to read along here."));
    }

    ReadingGroup agree() {
        return new ReadingGroup(groupId, true);
    }

    GroupId group() {
        return new GroupId(groupId);
    }
}
