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

    /// Who counts already goes on doing so for the reason for which they did.
    private static final String INCLUDE =
            """
            insert into hours_participant (pool_id, person_id, first_week, with_unit)
            values (?, ?, ?, ?)
            on duplicate key update with_unit = if(last_week is null, with_unit, values(with_unit)),
                                    first_week = least(first_week, values(first_week)),
                                    last_week = null, taken_off = false\
            """;

    private static final String MOVE_ON =
            """
            update hours_participant set last_week = ?
             where pool_id = ? and person_id = ? and last_week is null\
            """;

    private final JdbcTemplate batches;

    Participants(JdbcTemplate batches) {
        this.batches = batches;
    }

    void include(PoolId pool, List<PersonId> persons, Week first) {
        add(pool, persons, first, false);
    }

    /// They work in the unit that the pool follows.
    void join(PoolId pool, List<PersonId> persons, Week first) {
        add(pool, persons, first, true);
    }

    private void add(PoolId pool, List<PersonId> persons, Week first, boolean withUnit) {
        batches.batchUpdate(
                INCLUDE,
                persons,
                1000,
                (row, person) -> {
                    row.setString(1, pool.toString());
                    row.setString(2, person.toString());
                    row.setDate(3, Date.valueOf(first.monday()));
                    row.setBoolean(4, withUnit);
                });
    }

    /// They work in the unit no more: they count up to and including this week.
    void moveOn(PoolId pool, List<PersonId> persons, Week last) {
        batches.batchUpdate(
                MOVE_ON,
                persons,
                1000,
                (row, person) -> {
                    row.setDate(1, Date.valueOf(last.monday()));
                    row.setString(2, pool.toString());
                    row.setString(3, person.toString());
                });
    }

    /// Somebody is taken off one pool: they count in it up to and including this week. Says whether
    /// they counted beyond it.
    boolean takeOff(PoolId pool, PersonId person, Week last) {
        return batches.update(
                        """
                        update hours_participant set last_week = ?, taken_off = true
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
