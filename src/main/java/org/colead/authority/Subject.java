package org.colead.authority;

import java.util.UUID;

/// What somebody wants to act on: a kind and an id.
public record Subject(Type type, UUID id) {

    /// The kinds of things that permissions are asked about.
    public enum Type {
        ORGANISATION,
        UNIT,
        GROUP,
        ENVELOPE,
        DECISION,
        BRIEF,
        RESPONSIBILITY,
        POOL,
        RECORD,
        CONFLICT
    }

    /// The whole installation; there is one.
    public static final Subject ORGANISATION = new Subject(Type.ORGANISATION, new UUID(0L, 0L));

    public static Subject of(Type type, UUID id) {
        return new Subject(type, id);
    }
}
