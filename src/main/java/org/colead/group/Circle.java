package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.GroupCard.Member;
import org.colead.group.GroupCard.NormRow;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who sits together in a group, and what they agreed on.
@Component
class Circle {

    private final JdbcClient jdbc;
    private final People people;

    Circle(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Those who belong to it and those who are invited, in the order in which they were.
    List<Member> members(GroupId group) {
        var places =
                jdbc.sql(
                                """
                                select person_id, guest, invited_by, invited_at, accepted_at
                                  from membership
                                 where group_id = ? and ended_at is null
                                 order by accepted_at is null, guest, invited_at, id\
                                """)
                        .param(group.toString())
                        .query((row, _) -> place(row))
                        .list();
        var names =
                people.names(
                        places.stream()
                                .flatMap(p -> Stream.of(p.person(), p.invitedBy()))
                                .toList());
        return places.stream().map(place -> place.named(names)).toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                PersonId.of(row.getString("person_id")),
                row.getBoolean("guest"),
                PersonId.of(row.getString("invited_by")),
                row.getTimestamp("invited_at"),
                Optional.ofNullable(row.getTimestamp("accepted_at")));
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

    private record Place(
            PersonId person,
            boolean guest,
            PersonId invitedBy,
            Timestamp invited,
            Optional<Timestamp> accepted) {

        Member named(Map<PersonId, String> names) {
            return new Member(
                    person,
                    names.getOrDefault(person, ""),
                    guest,
                    names.getOrDefault(invitedBy, ""),
                    invited.toInstant(),
                    accepted.map(Timestamp::toInstant));
        }
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
