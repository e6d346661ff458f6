package org.colead.people;

import java.util.List;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// Lets the installation itself keep the accounts, since somebody must add the first person. Nobody
/// signs in as Colead, and no screen passes it: see ActingAsColeadTest.
@Component
class FoundingFacts implements FactSource {

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return person.equals(PersonId.COLEAD) && subject.equals(Subject.ORGANISATION)
                ? List.of(
                        new Fact(
                                FactKind.KEEPS_ACCOUNTS,
                                Sentence.of("The installation itself is being founded.")))
                : List.of();
    }
}
