package org.colead.group;

import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Reading;
import org.colead.people.People;
import org.colead.people.UnitId;
import org.springframework.stereotype.Component;

/// Which groups somebody may read, as a condition on `deliberation_group g` for lists. It says the
/// same as [GroupFacts] for one group: staff of its unit, a place in it, or its grantor.
@Component
class Readable {

    /// Needs the parameters `units` and `viewer`.
    static final String CONDITION =
            """
            (g.unit_id in (:units)
             or exists (select 1 from membership r where r.group_id = g.id
                   and r.person_id = :viewer and r.accepted_at is not null
                   and r.ended_at is null)
             or exists (select 1 from envelope e
                   join membership r on r.group_id = e.grantor_id
                  where e.holder_id = g.id and r.person_id = :viewer and not r.guest
                    and r.accepted_at is not null and r.ended_at is null))
            """;

    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    private final People people;

    Readable(People people) {
        this.people = people;
    }

    /// The units of the viewer and those above them; never empty, so that it can stand in SQL. Once
    /// while a screen is put together, however many of its lists ask.
    List<String> units(PersonId viewer) {
        return Reading.once(new Of(viewer), () -> lookUp(viewer));
    }

    private record Of(PersonId viewer) {}

    private List<String> lookUp(PersonId viewer) {
        var units = people.unitsAbove(viewer).stream().map(UnitId::toString);
        return Stream.concat(units, Stream.of(NOWHERE)).toList();
    }
}
