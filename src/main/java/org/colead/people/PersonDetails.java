package org.colead.people;

import java.util.Set;
import org.colead.kernel.PersonId;

/// What is kept of a person, for whoever keeps the accounts to correct.
///
/// @param version give it back with the correction: what was changed meanwhile is not overwritten
/// @param title a label for statistics, may be empty
/// @param shift when they work, in the organisation’s own words, may be empty
public record PersonDetails(
        PersonId id,
        long version,
        String name,
        String email,
        String title,
        String shift,
        Set<UnitId> units) {

    static PersonDetails of(Person person) {
        return new PersonDetails(
                person.id(),
                person.version(),
                person.name(),
                person.email(),
                person.title(),
                person.shift(),
                person.units());
    }
}
