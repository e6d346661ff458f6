package org.colead.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.ResponsibilityRow.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads why responsibilities were declined or laid down: for whoever may read what they are about.
@Service
@Transactional(readOnly = true)
public class GivenReasons {

    private static final String ALL =
            """
            select responsibility_id, kind, person_id, asked_by, at, words
              from responsibility_reason where responsibility_id in (:ids)
             order by responsibility_id, number\
            """;

    private final JdbcClient jdbc;
    private final People people;

    GivenReasons(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Of those that are open to their reader, the first reason in front.
    public List<GivenReason> of(Collection<ResponsibilityRow> rows) {
        return about(
                rows.stream()
                        .filter(row -> !row.isClosed())
                        .map(row -> row.id().toString())
                        .toList());
    }

    /// What this person said last about it.
    public Optional<GivenReason> last(ResponsibilityId id, PersonId by) {
        return about(List.of(id.toString())).stream()
                .filter(reason -> reason.by().is(by))
                .reduce((_, later) -> later);
    }

    private List<GivenReason> about(List<String> ids) {
        var found =
                ids.isEmpty()
                        ? List.<GivenReason>of()
                        : jdbc.sql(ALL).param("ids", ids).query(GivenReasons::row).list();
        var names = people.names(found.stream().map(reason -> reason.by().id()).toList());
        return found.stream().map(it -> named(it, names.getOrDefault(it.by().id(), "—"))).toList();
    }

    private static GivenReason named(GivenReason it, String name) {
        return new GivenReason(
                it.responsibility(),
                it.kind(),
                new Someone(it.by().id(), name),
                it.askedBy(),
                it.at(),
                it.words());
    }

    private static GivenReason row(ResultSet row, int number) throws SQLException {
        return new GivenReason(
                ResponsibilityId.of(row.getString("responsibility_id")),
                GivenReason.Kind.valueOf(row.getString("kind")),
                new Someone(PersonId.of(row.getString("person_id")), ""),
                Optional.ofNullable(row.getString("asked_by")).map(PersonId::of),
                row.getTimestamp("at").toInstant(),
                row.getString("words"));
    }
}
