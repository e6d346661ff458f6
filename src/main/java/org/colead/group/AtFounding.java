package org.colead.group;

import org.colead.kernel.PersonId;

/// What another module keeps about a group from its first moment on, in the transaction that founds
/// it.
public interface AtFounding {

    void founded(GroupId group, NewGroup words, PersonId by);
}
