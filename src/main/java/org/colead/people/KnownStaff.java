package org.colead.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.people.roster.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody and every unit, as an import compares with them; two statements.
@Component
class KnownStaff {

    private final JdbcClient jdbc;

    KnownStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known now() {
        return new Known(units(), persons());
    }

    private List<Known.KnownUnit> units() {
        return jdbc.sql("select id, parent_id, name, kind, sourced_id from unit order by id")
                .query((row, _) -> unit(row))
                .list();
    }

    private List<Known.KnownPerson> persons() {
        return jdbc.sql(
                        """
                        select p.id, p.sourced_id, p.name, p.email, p.title, p.shift,
                               p.left_at is null as here, group_concat(w.unit_id) as units
                          from person p left join person_unit w on w.person_id = p.id
                         group by p.id\
                        """)
                .query((row, _) -> person(row))
                .list();
    }

    private static Known.KnownUnit unit(ResultSet row) throws SQLException {
        return new Known.KnownUnit(
                UnitId.of(row.getString("id")),
                Optional.ofNullable(row.getString("parent_id")).map(UnitId::of),
                row.getString("name"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("sourced_id")));
    }

    private static Known.KnownPerson person(ResultSet row) throws SQLException {
        return new Known.KnownPerson(
                PersonId.of(row.getString("id")),
                Optional.ofNullable(row.getString("sourced_id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                row.getString("shift"),
                ids(row.getString("units")),
                row.getBoolean("here"));
    }

    private static Set<UnitId> ids(@Nullable String units) {
        return units == null
                ? Set.of()
                : Arrays.stream(units.split(",")).map(UnitId::of).collect(toUnmodifiableSet());
    }
}
