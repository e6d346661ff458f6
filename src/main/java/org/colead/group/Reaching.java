package org.colead.group;

import java.util.HashSet;
import org.colead.kernel.PersonId;
import org.colead.kernel.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a person's [Reach] in four statements, for lists; it says the same as the facts about one
/// decision.
@Component
class Reaching {

    private static final String GROUPS =
            """
            select g.id from deliberation_group g
             where g.unit_id in (:units)
                or exists (select 1 from membership r where r.group_id = g.id
                              and r.person_id = :viewer and r.accepted_at is not null
                              and r.ended_at is null)\
            """;

    private static final String GRANTED =
            """
            select e.id from envelope e join membership r on r.group_id = e.grantor_id
             where r.person_id = ? and not r.guest and r.accepted_at is not null
               and r.ended_at is null\
            """;

    private final JdbcClient jdbc;
    private final Readable readable;
    private final Granting granting;

    Reaching(JdbcClient jdbc, Readable readable, Granting granting) {
        this.jdbc = jdbc;
        this.granting = granting;
        this.readable = readable;
    }

    /// Once while a screen is put together, however many of its lists ask.
    Reach of(PersonId viewer) {
        return Reading.once(new Of(viewer), () -> lookUp(viewer));
    }

    private record Of(PersonId viewer) {}

    private Reach lookUp(PersonId viewer) {
        var groups =
                jdbc.sql(GROUPS)
                        .param("units", readable.units(viewer))
                        .param("viewer", viewer.toString())
                        .query((row, _) -> GroupId.of(row.getString(1)))
                        .list();
        var granted =
                jdbc.sql(GRANTED)
                        .param(viewer.toString())
                        .query((row, _) -> EnvelopeId.of(row.getString(1)))
                        .list();
        return new Reach(
                new HashSet<>(groups), new HashSet<>(granted), granting.granteesOf(viewer));
    }
}
