package org.colead.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads units from where somebody stands up to the organisation itself.
final class UnitTree {

    private UnitTree() {}

    /// Those in which somebody who is here works, and all that these are parts of: as many as the
    /// tree is deep. Needs the person's id.
    static final String ABOVE =
            """
            with recursive above (id, parent_id, name) as (
                select u.id, u.parent_id, u.name from person p
                  join person_unit w on w.person_id = p.id join unit u on u.id = w.unit_id
                 where p.id = ? and p.left_at is null
                union
                select u.id, u.parent_id, u.name from unit u join above a on u.id = a.parent_id)
            """;

    static List<UnitId> above(JdbcClient jdbc, PersonId person) {
        return jdbc.sql(ABOVE + "select id from above order by id")
                .param(person.toString())
                .query((row, _) -> UnitId.of(row.getString(1)))
                .list();
    }

    /// The organisation itself; refused before it is founded.
    static UnitRow founded(JdbcClient jdbc) {
        return organisation(jdbc)
                .orElseThrow(() ->
                        Refusal.because(
                                "There is no organisation yet. Open the founding link that"
                                        + " the first start printed."));
    }

    static Optional<UnitRow> organisation(JdbcClient jdbc) {
        return jdbc.sql("select id, parent_id, name, kind from unit where parent_id is null")
                .query((row, _) -> row(row))
                .optional();
    }

    static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                UnitId.of(row.getString("id")),
                Optional.ofNullable(row.getString("parent_id")).map(UnitId::of),
                row.getString("name"),
                row.getString("kind"));
    }
}
