package org.colead.deliberation;

import java.util.Collection;
import java.util.Map;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// What the people who spoke are called.
@Component
class Names {

    private static final Sentence UNKNOWN = Sentence.of("Somebody who is not here any more");

    private final People people;

    Names(People people) {
        this.people = people;
    }

    Map<PersonId, String> of(Collection<PersonId> persons) {
        return people.names(persons);
    }

    static String in(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, UNKNOWN.toString());
    }
}
