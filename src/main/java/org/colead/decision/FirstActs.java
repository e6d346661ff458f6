package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads which decisions were done first, because they could not wait.
@Service
@Transactional(readOnly = true)
public class FirstActs {

    private static final String WITHOUT_BRIEF =
            """
            select d.id, d.group_id, d.title, d.acted_by, d.acted_at, d.acted_because,
                   exists (select 1 from decision_author a where a.decision_id = d.id
                              and a.person_id = ? and a.accepted_at is not null) as mine
              from decision d
             where d.acted_at is not null and d.stage = 'DECIDED'
             order by d.acted_at, d.id limit 100\
            """;

    private final JdbcClient jdbc;
    private final People people;

    FirstActs(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// One that waits for its brief.
    ///
    /// @param mine whether the person asked about is an author of it
    public record Waiting(
            DecisionId decision, GroupId group, String title, DoneFirst done, boolean mine) {}

    /// Those whose brief is not published yet, the one that is due first at the front; for
    /// neighbours that ask who may publish it.
    public List<Waiting> withoutBrief(PersonId person) {
        var found =
                jdbc.sql(WITHOUT_BRIEF)
                        .param(person.toString())
                        .query((row, _) ->
                                new Waiting(
                                        DecisionId.of(row.getString("id")),
                                        GroupId.of(row.getString("group_id")),
                                        row.getString("title"),
                                        read(row).orElseThrow(),
                                        row.getBoolean("mine")))
                        .list();
        var names = people.names(found.stream().map(it -> it.done().by()).distinct().toList());
        return found.stream().map(it -> named(it, names)).toList();
    }

    private static Waiting named(Waiting it, Map<PersonId, String> names) {
        var name = names.getOrDefault(it.done().by(), "");
        return new Waiting(it.decision(), it.group(), it.title(), it.done().named(name), it.mine());
    }

    /// From a row of `decision`, still without its name.
    static Optional<DoneFirst> read(ResultSet row) throws SQLException {
        var by = row.getString("acted_by");
        return by == null
                ? Optional.empty()
                : Optional.of(
                        new DoneFirst(
                                PersonId.of(by),
                                "",
                                row.getTimestamp("acted_at").toInstant(),
                                row.getString("acted_because")));
    }
}
