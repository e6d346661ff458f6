package org.colead.conflict;

import java.util.Optional;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// What somebody opens a case with.
///
/// @param other whom it is with
/// @param group whose members may read along, unless it is about the two themselves
/// @param about in a few words
/// @param words what I want to be understood
public record NewConflict(
        ConflictKind kind, PersonId other, Optional<GroupId> group, String about, String words) {}
