package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupRow.Mine;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pages through the groups that somebody may read, by name.
@Component
class GroupList {

    private static final String ROWS =
            """
            select g.id, g.name, g.purpose, u.name as unit_name, g.seats,
                   g.seats = 0 or g.monthly_minutes = 0 or g.money_cents = 0 or g.say = ''
                       as incomplete,
                   (select count(*) from membership m where m.group_id = g.id and not m.guest
                       and m.accepted_at is not null and m.ended_at is null) as members,
                   mine.guest, mine.accepted_at, mine.id is not null as placed
              from deliberation_group g
              join unit u on u.id = g.unit_id
              left join membership mine on mine.group_id = g.id and mine.person_id = :viewer
                   and mine.ended_at is null
            """;

    private static final String READABLE =
            ROWS + " where (mine.id is not null or " + Readable.CONDITION + ")";

    private static final String GRANTABLE =
            ROWS
                    + """
                     where g.id <> :grantor and (g.unit_id in (
                            with recursive below (id) as (
                                select unit_id from deliberation_group where id = :grantor
                                union
                                select u.id from unit u join below b on u.parent_id = b.id)
                            select id from below) or %s)
                    """
                            .formatted(Readable.CONDITION);

    private static final String PAGE =
            READABLE
                    + """
                    and (:name is null or (g.name, g.id) > (:name, :id))
                    order by g.name, g.id limit :limit\
                    """;

    private static final String NAMED =
            """
             and g.name like :words escape '!' order by g.name, g.id
             limit :limit offset :offset\
            """;

    private final JdbcClient jdbc;
    private final Readable readable;

    GroupList(JdbcClient jdbc, Readable readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    Slice<GroupRow> page(PersonId viewer, Optional<String> after) {
        var from = after.map(key -> key.split("\n", 2));
        var rows =
                of(PAGE, viewer)
                        .param("name", from.map(key -> key[1]).orElse(null))
                        .param("id", from.map(key -> key[0]).orElse(null))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> row(row))
                        .list();
        return Slice.of(rows, Slice.SIZE, row -> row.id() + "\n" + row.name());
    }

    /// Those with these words in their name, for a field that pages by position.
    List<GroupRow> named(PersonId viewer, String words, int offset, int limit) {
        return named(of(READABLE + NAMED, viewer), words, offset, limit);
    }

    /// Those that a group can grant to, with these words in their name: of its unit and of the
    /// units below, and whichever the viewer may read.
    List<GroupRow> grantable(
            GroupId grantor, PersonId viewer, String words, int offset, int limit) {
        var query = of(GRANTABLE + NAMED, viewer).param("grantor", grantor.toString());
        return named(query, words, offset, limit);
    }

    private static List<GroupRow> named(
            JdbcClient.StatementSpec query, String words, int offset, int limit) {
        return query.param("words", LookedFor.anywhere(words))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<GroupRow> one(PersonId viewer, String id) {
        return of(READABLE + " and g.id = :id", viewer)
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    private JdbcClient.StatementSpec of(String statement, PersonId viewer) {
        return jdbc.sql(statement)
                .param("viewer", viewer.toString())
                .param("units", readable.units(viewer));
    }

    private static GroupRow row(ResultSet row) throws SQLException {
        int members = row.getInt("members");
        return new GroupRow(
                GroupId.of(row.getString("id")),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("unit_name"),
                members,
                row.getInt("seats"),
                members < 2,
                members < 2 || row.getBoolean("incomplete"),
                mine(row));
    }

    private static Mine mine(ResultSet row) throws SQLException {
        if (!row.getBoolean("placed")) {
            return Mine.NONE;
        }
        if (row.getTimestamp("accepted_at") == null) {
            return Mine.INVITED;
        }
        return row.getBoolean("guest") ? Mine.GUEST : Mine.MEMBER;
    }
}
