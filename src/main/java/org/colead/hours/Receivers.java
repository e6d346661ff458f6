package org.colead.hours;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who can receive hours of a pool: whoever works in its unit or in a part of it now, and whoever
/// it is for and works elsewhere here by now. Nobody who has left.
@Component
class Receivers {

    private static final int CHUNK = 1000;
    private static final int NAMED = 10;

    private static final String THOSE =
            """
            with recursive part (id) as (
                select unit_id from hours_pool where id = :pool
                union
                select u.id from unit u join part p on u.parent_id = p.id)
            select person.id from person
             where person.id in (:persons) and person.left_at is null
               and (person.id in (select w.person_id from person_unit w
                                    join part on part.id = w.unit_id)
                    or person.id in (select x.person_id from hours_participant x
                                      where x.pool_id = :pool and x.last_week is null))\
            """;

    private static final String ALL =
            """
            select x.person_id from hours_participant x
              join person on person.id = x.person_id and person.left_at is null
             where x.pool_id = :pool and x.first_week <= :week and x.last_week is null
             order by x.person_id\
            """;

    private final JdbcClient jdbc;
    private final People people;

    Receivers(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Refuses others, by name.
    void mustBe(PoolId pool, Collection<PersonId> persons) {
        var known = among(pool, persons);
        var others = persons.stream().filter(one -> !known.contains(one)).distinct().toList();
        if (!others.isEmpty()) {
            throw Refusal.because(
                    "The pool is for those who work in its unit now, and not for {0}. Leave them"
                            + " out.",
                    named(others));
        }
    }

    /// Everybody whom the pool is for from that week on.
    List<PersonId> all(PoolId pool, Week week) {
        return jdbc.sql(ALL)
                .param("pool", pool.toString())
                .param("week", week.monday())
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }

    private Set<PersonId> among(PoolId pool, Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::toString).toList();
        var found = new HashSet<PersonId>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(
                    jdbc.sql(THOSE)
                            .param("pool", pool.toString())
                            .param("persons", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                            .query((row, _) -> PersonId.of(row.getString(1)))
                            .list());
        }
        return found;
    }

    private String named(List<PersonId> others) {
        var names = people.names(others);
        var said =
                others.stream()
                        .limit(NAMED)
                        .map(one -> names.getOrDefault(one, "—"))
                        .sorted()
                        .collect(joining(", "));
        return others.size() > NAMED ? said + " …" : said;
    }
}
