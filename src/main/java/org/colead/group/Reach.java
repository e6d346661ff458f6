package org.colead.group;

import java.util.Set;

/// Which groups' matters somebody may read: those of their units and of the units above, those they
/// have a place in, and what was decided under envelopes that a group of theirs granted.
///
/// @param grantees groups whose decisions without an envelope a group of theirs replies to
public record Reach(Set<GroupId> groups, Set<EnvelopeId> granted, Set<GroupId> grantees) {

    public Reach {
        groups = Set.copyOf(groups);
        granted = Set.copyOf(granted);
        grantees = Set.copyOf(grantees);
    }
}
