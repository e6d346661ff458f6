package org.colead.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads weeks out of the ledger.
@Component
class Weeks {

    /// Everybody whom the pool is for in that week, with what all pools allocate to them.
    private static final String ALLOCATED =
            """
            select p.person_id, coalesce(sum(s.minutes), 0) as minutes,
                   p.last_week is not null as ends
              from hours_participant p
              left join hours_share s on s.person_id = p.person_id and s.week = :week
                                     and s.account = 'ALLOCATED'
             where p.pool_id = :pool and p.first_week <= :week
               and (p.last_week is null or p.last_week >= :week)
             group by p.person_id order by minutes desc, p.person_id\
            """;

    private static final String SPREAD =
            "select minutes, count(*) as people from ("
                    + ALLOCATED
                    + ") each_one group by minutes order by minutes desc";

    private static final String PAGE = ALLOCATED + " limit :rows offset :from";

    private static final String HELD =
            """
            select coalesce(sum(s.minutes), 0)
              from hours_participant p
              left join hours_share s on s.person_id = p.person_id and s.week = :week
                                     and s.account = 'ALLOCATED'
             where p.pool_id = :pool and p.person_id = :person and p.first_week <= :week
               and (p.last_week is null or p.last_week >= :week)
             group by p.person_id\
            """;

    private static final String MINE =
            """
            select pool_id, day, steering, purpose,
                   sum(case when account = 'ALLOCATED' then minutes else 0 end) as allocated,
                   sum(case when account = 'USED' then minutes else 0 end) as used
              from hours_share
             where person_id = ? and week = ?
             group by pool_id, day, steering, purpose
            having allocated <> 0 or used <> 0
             order by day, steering desc, purpose\
            """;

    private final JdbcClient jdbc;

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Minutes> allocated(PoolId pool, Week week) {
        var all = new LinkedHashMap<PersonId, Minutes>();
        jdbc.sql(ALLOCATED)
                .param("pool", pool.toString())
                .param("week", week.monday())
                .query(row -> {
                    all.put(
                            PersonId.of(row.getString("person_id")),
                            new Minutes(row.getInt("minutes")));
                });
        return all;
    }

    /// How many have each amount, most hours first.
    Map<Minutes, Integer> spread(PoolId pool, Week week) {
        var all = new LinkedHashMap<Minutes, Integer>();
        jdbc.sql(SPREAD)
                .param("pool", pool.toString())
                .param("week", week.monday())
                .query(row -> {
                    all.put(new Minutes(row.getInt("minutes")), row.getInt("people"));
                });
        return all;
    }

    /// What one person has, where the pool is for them in that week.
    Optional<Minutes> held(PoolId pool, Week week, PersonId person) {
        return jdbc.sql(HELD)
                .param("pool", pool.toString())
                .param("week", week.monday())
                .param("person", person.toString())
                .query((row, _) -> new Minutes(row.getInt(1)))
                .optional();
    }

    /// Some of them, most hours first, from a position on, not named yet.
    List<WeekOfAll.Each> each(PoolId pool, Week week, int from, int rows) {
        return jdbc.sql(PAGE)
                .param("pool", pool.toString())
                .param("week", week.monday())
                .param("rows", rows)
                .param("from", from)
                .query((row, _) ->
                        new WeekOfAll.Each(
                                PersonId.of(row.getString("person_id")),
                                "",
                                new Minutes(row.getInt("minutes")),
                                row.getBoolean("ends")))
                .list();
    }

    List<PlannedTime> of(PersonId person, Week week) {
        return jdbc.sql(MINE).params(person.toString(), week.monday()).query(Weeks::time).list();
    }

    private static PlannedTime time(ResultSet row, int number) throws SQLException {
        return new PlannedTime(
                PoolId.of(row.getString("pool_id")),
                row.getDate("day").toLocalDate(),
                Steering.valueOf(row.getString("steering")),
                row.getString("purpose"),
                new Minutes(row.getInt("allocated")),
                new Minutes(row.getInt("used")));
    }
}
