package org.colead.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// States for this test run that somebody holds every fact there is, about every decision.
@Component
public class HoldsEverything implements FactSource {

    private static final List<Fact> ALL =
            Arrays.stream(FactKind.values())
                    .map(kind -> new Fact(kind, Sentence.of("You hold everything.")))
                    .toList();

    private final Set<PersonId> holders = ConcurrentHashMap.newKeySet();

    public PersonId add(PersonId person) {
        holders.add(person);
        return person;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return subject.type() == Subject.Type.DECISION && holders.contains(person)
                ? ALL
                : List.of();
    }
}
