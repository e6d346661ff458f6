package org.colead.people;

import org.colead.kernel.PersonId;

/// One human being by name.
public record NamedPerson(PersonId id, String name) {}
