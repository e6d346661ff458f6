package org.colead.kernel;

import java.util.UUID;

/// Who somebody is, apart from their name and title.
public record PersonId(UUID value) {

    /// The product itself, where no person acted: a closing time that came, a seal that was set.
    public static final PersonId COLEAD = new PersonId(new UUID(0L, 1L));

    /// A person who acted and whose name is kept from everybody, the record included.
    public static final PersonId NOT_SHOWN = new PersonId(new UUID(0L, 2L));

    public static PersonId next() {
        return new PersonId(UuidV7.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
