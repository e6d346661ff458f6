package org.colead.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a ledger a page at a time, newest line first.
@Component
class LedgerRows {

    private static final String PAGE =
            """
            select l.id, l.kind, l.minutes, l.persons, l.purpose, l.reason, l.actor, l.at,
                   r.id as reversed_by, o.at as original_at,
                   (select sum(s.minutes) from hours_share s
                     where s.line_id = l.id and s.minutes > 0 and l.minutes = 0) as moved
              from hours_line l
              left join hours_line r on r.reverses = l.id
              left join hours_line o on o.id = l.reverses
             where l.pool_id = :pool and (:after is null or l.id < :after)
             order by l.id desc limit :rows\
            """;

    private final JdbcClient jdbc;
    private final People people;

    LedgerRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Slice<LedgerRow> page(PoolId pool, Optional<String> after) {
        var found =
                jdbc.sql(PAGE)
                        .param("pool", pool.toString())
                        .param("after", after.orElse(null))
                        .param("rows", Slice.SIZE + 1)
                        .query(LedgerRows::row)
                        .list();
        var page = Slice.of(found, Slice.SIZE, row -> row.id().toString());
        var names = people.names(page.rows().stream().map(LedgerRow::by).distinct().toList());
        return new Slice<>(named(page.rows(), names), page.next());
    }

    private static List<LedgerRow> named(List<LedgerRow> rows, Map<PersonId, String> names) {
        return rows.stream().map(row -> named(row, names.getOrDefault(row.by(), "—"))).toList();
    }

    private static LedgerRow named(LedgerRow row, String name) {
        return new LedgerRow(
                row.id(),
                row.kind(),
                row.minutes(),
                row.persons(),
                row.purpose(),
                row.reason(),
                row.by(),
                name,
                row.at(),
                row.reversed(),
                row.reverses());
    }

    private static LedgerRow row(ResultSet row, int number) throws SQLException {
        var kind = LineKind.valueOf(row.getString("kind"));
        return new LedgerRow(
                LineId.of(row.getString("id")),
                kind,
                shown(kind, row.getInt("minutes"), row.getInt("moved")),
                row.getInt("persons"),
                row.getString("purpose"),
                row.getString("reason"),
                PersonId.of(row.getString("actor")),
                "",
                row.getTimestamp("at").toInstant(),
                row.getString("reversed_by") != null,
                Optional.ofNullable(row.getTimestamp("original_at")).map(Timestamp::toInstant));
    }

    private static Minutes shown(LineKind kind, int minutes, int moved) {
        int amount = minutes == 0 ? moved : Math.abs(minutes);
        return new Minutes(kind == LineKind.REVERSAL ? -amount : amount);
    }
}
