package org.colead.group;

import java.util.Set;

/// Which groups' matters somebody may read: those of their units and of the units above, those they
/// have a place in, and what was decided under envelopes that a group of theirs granted.
public record Reach(Set<GroupId> groups, Set<EnvelopeId> granted) {

    public Reach {
        groups = Set.copyOf(groups);
        granted = Set.copyOf(granted);
    }
}
