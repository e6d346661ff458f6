package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.colead.group.GroupCard.NormRow;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a group agreed on.
@Component
class Circle {

    private final JdbcClient jdbc;
    private final People people;

    Circle(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<NormRow> norms(GroupId group, PersonId viewer) {
        var rows =
                jdbc.sql(
                                """
                                select n.id, n.behaviour, n.notice, n.broken, n.proposed_by,
                                       count(m.id) as members, count(a.person_id) as accepted,
                                       max(a.person_id = :viewer) as mine
                                  from norm n
                                  join membership m on m.group_id = n.group_id and not m.guest
                                       and m.accepted_at is not null and m.ended_at is null
                                  left join norm_acceptance a
                                       on a.norm_id = n.id and a.person_id = m.person_id
                                 where n.group_id = :group
                                 group by n.id order by n.proposed_at, n.id\
                                """)
                        .param("viewer", viewer.toString())
                        .param("group", group.toString())
                        .query((row, _) -> norm(row, viewer))
                        .list();
        var names = people.names(rows.stream().map(Proposed::by).toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }

    private static Proposed norm(ResultSet row, PersonId viewer) throws SQLException {
        var by = PersonId.of(row.getString("proposed_by"));
        return new Proposed(
                by,
                new NormRow(
                        NormId.of(row.getString("id")),
                        row.getString("behaviour"),
                        row.getString("notice"),
                        row.getString("broken"),
                        "",
                        row.getInt("accepted"),
                        row.getInt("members"),
                        row.getBoolean("mine"),
                        by.equals(viewer)));
    }

    private record Proposed(PersonId by, NormRow row) {

        NormRow named(Map<PersonId, String> names) {
            return new NormRow(
                    row.id(),
                    row.behaviour(),
                    row.notice(),
                    row.broken(),
                    names.getOrDefault(by, ""),
                    row.accepted(),
                    row.members(),
                    row.mine(),
                    row.own());
        }
    }
}
