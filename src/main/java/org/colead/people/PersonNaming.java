package org.colead.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Names persons for places that know only their ids.
@Component
class PersonNaming implements Naming {

    private static final Optional<String> PLACE = Optional.of("people");

    private final People people;
    private final UnitList units;

    PersonNaming(People people, UnitList units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer) {
        var names =
                people.names(ids.stream().map(PersonId::new).toList()).entrySet().stream()
                        .collect(
                                toMap(
                                        person -> person.getKey().value(),
                                        person -> new Named(person.getValue(), Optional.empty())));
        units.names(ids).forEach((id, name) -> names.put(id, new Named(name, PLACE)));
        return names;
    }
}
