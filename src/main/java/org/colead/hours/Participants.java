package org.colead.hours;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.util.List;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// For whom a pool is: whoever it names, and whoever is allocated hours of it, counts for the
/// weekly minimum from that week on, with nothing too.
@Component
class Participants {

    private static final String INCLUDE =
            """
            insert into hours_participant (pool_id, person_id, first_week) values (?, ?, ?)
            on duplicate key update first_week = least(first_week, values(first_week)),
                                    last_week = null\
            """;

    private final JdbcTemplate batches;

    Participants(JdbcTemplate batches) {
        this.batches = batches;
    }

    void include(PoolId pool, List<PersonId> persons, Week first) {
        batches.batchUpdate(
                INCLUDE,
                persons,
                1000,
                (row, person) -> {
                    row.setString(1, pool.toString());
                    row.setString(2, person.toString());
                    row.setDate(3, Date.valueOf(first.monday()));
                });
    }

    /// Somebody is taken off one pool: they count in it up to and including this week. Says whether
    /// they counted beyond it.
    boolean takeOff(PoolId pool, PersonId person, Week last) {
        return batches.update(
                        """
                        update hours_participant set last_week = ?
                         where pool_id = ? and person_id = ? and last_week is null\
                        """,
                        Date.valueOf(last.monday()),
                        pool.toString(),
                        person.toString())
                > 0;
    }

    /// What the pool allocates to somebody after this week.
    Minutes after(PoolId pool, PersonId person, Week week) {
        return new Minutes(
                requireNonNull(
                        batches.queryForObject(
                                """
                                select coalesce(sum(minutes), 0) from hours_share
                                 where pool_id = ? and person_id = ? and week > ?
                                   and account = 'ALLOCATED'\
                                """,
                                Integer.class,
                                pool.toString(),
                                person.toString(),
                                Date.valueOf(week.monday()))));
    }

    /// Somebody left: they count up to and including this week.
    void leave(PersonId person, Week last) {
        batches.update(
                "update hours_participant set last_week = ? where person_id = ? and last_week is"
                        + " null",
                Date.valueOf(last.monday()),
                person.toString());
    }
}
