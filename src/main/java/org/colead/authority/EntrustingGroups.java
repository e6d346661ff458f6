package org.colead.authority;

import java.util.Set;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// Knows which groups entrusted something to a person that they carry now: where it is worth asking
/// what they may do, so that nobody asks group by group.
public interface EntrustingGroups {

    /// The ids of those groups; empty for most people.
    Set<UUID> of(PersonId person);
}
