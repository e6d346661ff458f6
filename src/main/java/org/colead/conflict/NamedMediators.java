package org.colead.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mediators whom one of the two named and on whom the other has not agreed: they wait for that
/// other, and for nobody else.
@Component
class NamedMediators {

    private static final String TO_AGREE =
            """
            select id, about, mediator_id, mediator_named_by from conflict_case
             where (opener_id = :me or other_id = :me)
               and mediator_id is not null and not mediator_agreed and mediator_named_by <> :me
               and stage not in ('SETTLED', 'LEFT') order by changed_at\
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final WordsKey key;

    NamedMediators(JdbcClient jdbc, People people, WordsKey key) {
        this.jdbc = jdbc;
        this.people = people;
        this.key = key;
    }

    /// One that waits for a yes or no, by the names of the two who are named in it.
    record ToAgree(ConflictId id, String about, String mediatorName, String namedByName) {}

    List<ToAgree> waitingFor(PersonId person) {
        var found =
                jdbc.sql(TO_AGREE)
                        .param("me", person.toString())
                        .query((row, _) -> raw(row))
                        .list();
        var names =
                people.names(
                        found.stream()
                                .flatMap(raw -> Stream.of(raw.mediator(), raw.namedBy()))
                                .toList());
        return found.stream()
                .map(raw ->
                        new ToAgree(
                                raw.id(),
                                key.open(raw.about()),
                                names.getOrDefault(raw.mediator(), ""),
                                names.getOrDefault(raw.namedBy(), "")))
                .toList();
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                ConflictId.of(row.getString("id")),
                new Sealed(row.getString("about")),
                PersonId.of(row.getString("mediator_id")),
                PersonId.of(row.getString("mediator_named_by")));
    }

    private record Raw(ConflictId id, Sealed about, PersonId mediator, PersonId namedBy) {}
}
