package org.colead.deliberation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the people who spoke are called.
@Component
class Names {

    private final ObjectProvider<Naming> namings;

    Names(ObjectProvider<Naming> namings) {
        this.namings = namings;
    }

    Map<PersonId, String> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        var names = new HashMap<PersonId, String>();
        namings.forEach(naming ->
                naming.names(ids, PersonId.COLEAD)
                        .forEach((id, named) -> names.put(new PersonId(id), named.name())));
        return names;
    }

    static String in(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, "");
    }
}
