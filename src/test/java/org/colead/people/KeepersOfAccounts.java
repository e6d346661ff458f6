package org.colead.people;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// States, in tests, who accepted to keep the accounts.
@Component
class KeepersOfAccounts implements FactSource {

    private final Set<PersonId> keepers = ConcurrentHashMap.newKeySet();

    PersonId add(PersonId person) {
        keepers.add(person);
        return person;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return keepers.contains(person) && subject.equals(Subject.ORGANISATION)
                ? List.of(
                        new Fact(
                                FactKind.KEEPS_ACCOUNTS,
                                Sentence.of("You accepted to keep the accounts.")))
                : List.of();
    }
}
