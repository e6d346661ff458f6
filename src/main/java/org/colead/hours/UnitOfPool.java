package org.colead.hours;

import java.sql.Date;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares for whom a pool is with who works in its unit or in a part of it now.
@Component
class UnitOfPool {

    private static final int CHUNK = 1000;

    private static final String STAFF =
            """
            (with recursive part (id) as (
                select unit_id from hours_pool where id = :pool
                union
                select u.id from unit u join part p on u.parent_id = p.id)
             select w.person_id from part join person_unit w on w.unit_id = part.id
               join person on person.id = w.person_id and person.left_at is null)\
            """;

    private static final String FOLLOWED =
            """
            select p.id from hours_pool p
              join hours_joiners j on j.pool_id = p.id and j.follows
             where p.until_date >= :today\
            """;

    /// Above the units of these persons, or with one of them in it.
    private static final String OF =
            """
             and (p.unit_id in (
                    with recursive above (id) as (
                      select unit_id from person_unit where person_id in (:persons)
                      union
                      select u.parent_id from unit u join above a on a.id = u.id
                       where u.parent_id is not null)
                    select id from above)
                  or p.id in (select pool_id from hours_participant
                               where person_id in (:persons) and with_unit and last_week is null))\
            """;

    private final JdbcClient jdbc;

    UnitOfPool(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The pools that follow their units and are not over, and that a change of these persons
    /// touches; a statement for every thousand of them.
    List<PoolId> touchedBy(Collection<PersonId> changed, Date today) {
        var ids = changed.stream().map(PersonId::toString).toList();
        var pools = new LinkedHashSet<String>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            pools.addAll(
                    jdbc.sql(FOLLOWED + OF + " order by p.id")
                            .param("today", today)
                            .param("persons", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                            .query(String.class)
                            .list());
        }
        return pools.stream().sorted().map(PoolId::of).toList();
    }

    /// Whether any pool follows its unit now.
    boolean isFollowed(Date today) {
        return jdbc.sql("select exists (" + FOLLOWED + ")")
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /// Who works there and does not count; whom somebody took off by hand stays off.
    List<PersonId> missing(PoolId pool) {
        return persons(
                "select distinct s.person_id from "
                        + STAFF
                        + """
                         s
                         where not exists (
                               select 1 from hours_participant x
                                where x.pool_id = :pool and x.person_id = s.person_id
                                  and (x.last_week is null or x.taken_off))
                         order by s.person_id\
                        """,
                pool);
    }

    /// Who counts because they worked there, and does not any more.
    List<PersonId> gone(PoolId pool) {
        return persons(
                """
                select x.person_id from hours_participant x
                 where x.pool_id = :pool and x.with_unit and x.last_week is null
                   and x.person_id not in\
                """
                        + STAFF
                        + " order by x.person_id",
                pool);
    }

    /// Those who count and work there count as who works there from now on.
    void adopt(PoolId pool) {
        jdbc.sql(
                        "update hours_participant set with_unit = true where pool_id = :pool and"
                                + " last_week is null and person_id in "
                                + STAFF)
                .param("pool", pool.toString())
                .update();
    }

    /// They count as if they had been named one by one.
    void letGo(PoolId pool) {
        jdbc.sql("update hours_participant set with_unit = false where pool_id = ?")
                .param(pool.toString())
                .update();
    }

    private List<PersonId> persons(String sql, PoolId pool) {
        return jdbc.sql(sql)
                .param("pool", pool.toString())
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }
}
