package org.colead.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One page of those who work here, by name; the key of the next page is the last person's id.
final class StaffList {

    private StaffList() {}

    private static final String COLUMNS =
            """
            select p.id, p.name, p.email, a.signed_up_at is not null as signed_up,
                   (select group_concat(u.name order by u.name separator '\n')
                      from person_unit w join unit u on u.id = w.unit_id
                     where w.person_id = p.id) as units
              from person p left join account a on a.person_id = p.id
            """;

    private static final String FOUND =
            " where p.left_at is null and (p.name like :search or p.email like :search)";

    static List<PersonRow> found(JdbcClient jdbc, String search, int offset, int limit) {
        return jdbc.sql(COLUMNS + FOUND + " order by p.name, p.id limit :limit offset :offset")
                .param("search", like(search))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    static Optional<PersonRow> one(JdbcClient jdbc, PersonId person) {
        return jdbc.sql(COLUMNS + " where p.left_at is null and p.id = :id")
                .param("id", person.toString())
                .query((row, _) -> row(row))
                .optional();
    }

    static int count(JdbcClient jdbc, String search) {
        return jdbc.sql("select count(*) from person p" + FOUND)
                .param("search", like(search))
                .query(Integer.class)
                .single();
    }

    static Slice<PersonRow> page(JdbcClient jdbc, String search, Optional<String> after) {
        var rows =
                jdbc.sql(
                                COLUMNS
                                        + " left join person last on last.id = :after"
                                        + FOUND
                                        + """
                                           and (last.id is null or p.name > last.name
                                                or p.name = last.name and p.id > last.id)
                                         order by p.name, p.id limit :limit\
                                        """)
                        .param("search", like(search))
                        .param("after", after.orElse(null))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> row(row))
                        .list();
        return Slice.of(rows, Slice.SIZE, row -> row.id().toString());
    }

    private static PersonRow row(ResultSet row) throws SQLException {
        return new PersonRow(
                PersonId.of(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                names(row.getString("units")),
                row.getBoolean("signed_up"));
    }

    private static List<String> names(@Nullable String units) {
        return units == null ? List.of() : Arrays.asList(units.split("\n"));
    }

    private static String like(String search) {
        var escaped = search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
