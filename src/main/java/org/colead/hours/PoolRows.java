package org.colead.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads pools.
@Component
class PoolRows {

    private static final String ALL =
            """
            select id, name, unit_id, from_date, until_date, weekly_goal, notice_days, cap, granted,
                   allocated, used,
                   exists (select 1 from hours_joiners j where j.pool_id = p.id and j.follows)
                     as joiners
              from hours_pool p \
            """;

    /// Those the person takes part in come first, then those that began last.
    private static final String NEAR =
            """
            where from_date <= :friday and until_date >= :monday
            order by exists (select 1 from hours_participant x
                              where x.pool_id = p.id and x.person_id = :person) desc,
                     unit_id in (:units) desc, from_date desc, id limit 20\
            """;

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PoolRow> one(PoolId id) {
        return jdbc.sql(ALL + "where id = ?").param(id.toString()).query(PoolRows::row).optional();
    }

    List<PoolRow> near(PersonId person, List<UnitId> units, Week week) {
        return jdbc.sql(ALL + NEAR)
                .param("friday", week.friday())
                .param("monday", week.monday())
                .param("person", person.toString())
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of("-")
                                : units.stream().map(UnitId::toString).toList())
                .query(PoolRows::row)
                .list();
    }

    private static PoolRow row(ResultSet row, int number) throws SQLException {
        return new PoolRow(
                PoolId.of(row.getString("id")),
                row.getString("name"),
                UnitId.of(row.getString("unit_id")),
                row.getDate("from_date").toLocalDate(),
                row.getDate("until_date").toLocalDate(),
                new Minutes(row.getInt("weekly_goal")),
                row.getInt("notice_days"),
                row.getBoolean("joiners"),
                new Minutes(row.getInt("cap")),
                new Minutes(row.getInt("granted")),
                new Minutes(row.getInt("allocated")),
                new Minutes(row.getInt("used")));
    }
}
