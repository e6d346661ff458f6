package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Who carries something, in one of the orders, as many as are asked for after one of them: whoever
/// lays everything down meanwhile leaves no gap.
@Component
class LoadKeys {

    private static final String ALL =
            """
            with each_holder (holder, name, carried, first_end) as (
                select r.holder, p.name, count(*), min(r.until_date)
                  from responsibility r join person p on p.id = r.holder
                 where r.state = 'ACCEPTED' and r.until_date >= :today
                 group by r.holder, p.name)
            select holder, name, carried, first_end from each_holder\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoadKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LoadOrder.Key> after(LoadOrder order, Optional<LoadOrder.Key> last, int rows) {
        var from = last.map(_ -> order.later()).orElse("");
        var query = jdbc.sql(ALL + from + order.sorted() + " limit :rows");
        return last.map(key -> from(query, key))
                .orElse(query)
                .param("today", LocalDate.now(clock))
                .param("rows", rows)
                .query((row, _) ->
                        new LoadOrder.Key(
                                row.getString("holder"),
                                row.getString("name"),
                                row.getInt("carried"),
                                row.getObject("first_end", LocalDate.class)))
                .list();
    }

    private static StatementSpec from(StatementSpec query, LoadOrder.Key key) {
        return query.param("carried", key.carried())
                .param("end", key.firstEnd())
                .param("name", key.name())
                .param("holder", key.holder());
    }
}
