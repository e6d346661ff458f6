package org.colead.hours;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes lines and reads them back; there is no way to change one.
@Component
class Ledger {

    private static final String LINE =
            """
            insert into hours_line (id, pool_id, kind, account, minutes, persons, first_day,
                   last_day, purpose, reason, decision_id, reverses, actor, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String SHARE =
            """
            insert into hours_share (line_id, number, pool_id, person_id, week, day, account,
                   steering, purpose, minutes, decision_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Ledger(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void write(PoolId pool, Line line) {
        writeLine(pool, line);
        var numbered =
                IntStream.range(0, line.shares().size())
                        .mapToObj(number -> new Numbered(number, line.shares().get(number)))
                        .toList();
        batches.batchUpdate(SHARE, numbered, BATCH, (row, share) -> share.fill(row, pool, line));
    }

    private void writeLine(PoolId pool, Line line) {
        var days = line.shares().stream().map(Share::day).sorted().toList();
        var values = new ArrayList<@Nullable Object>();
        values.addAll(List.of(line.id().toString(), pool.toString()));
        values.addAll(List.of(line.kind().name(), line.account().name()));
        values.addAll(List.of(line.minutes().value(), line.persons()));
        values.add(days.isEmpty() ? null : days.getFirst());
        values.add(days.isEmpty() ? null : days.getLast());
        values.addAll(List.of(line.words().purpose(), line.words().reason()));
        values.add(line.decision().map(DecisionId::toString).orElse(null));
        values.add(line.reverses().map(LineId::toString).orElse(null));
        values.addAll(List.of(line.by().toString(), Timestamp.from(line.at())));
        jdbc.sql(LINE).params(values).update();
    }

    /// The line with its shares; refused where it is not of this pool or was reversed before.
    Line unreversed(PoolId pool, LineId id) {
        var line =
                jdbc.sql("select * from hours_line where id = ? and pool_id = ?")
                        .params(id.toString(), pool.toString())
                        .query((row, _) -> line(row, shares(id)))
                        .optional()
                        .orElseThrow(() -> Refusal.because("There is no such line."));
        if (isReversed(id)) {
            throw Refusal.because("This line was reversed before. Nothing is left to reverse.");
        }
        return line;
    }

    private boolean isReversed(LineId id) {
        return jdbc.sql("select count(*) from hours_line where reverses = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Share> shares(LineId id) {
        return jdbc.sql("select * from hours_share where line_id = ? order by number")
                .param(id.toString())
                .query(Ledger::share)
                .list();
    }

    /// What the people of these shares hold in the weeks that they touch.
    Balances balances(PoolId pool, List<Share> shares) {
        var found = new HashMap<Slot, Balance>();
        if (!shares.isEmpty()) {
            collect(pool, shares, found);
        }
        return new Balances(found);
    }

    private void collect(PoolId pool, List<Share> shares, HashMap<Slot, Balance> found) {
        jdbc.sql(
                        """
                        select person_id, week, steering, account, sum(minutes) as minutes
                          from hours_share
                         where pool_id = :pool and week in (:weeks) and person_id in (:persons)
                         group by person_id, week, steering, account\
                        """)
                .param("pool", pool.toString())
                .param(
                        "weeks",
                        shares.stream().map(s -> s.slot().week().monday()).distinct().toList())
                .param(
                        "persons",
                        shares.stream().map(s -> s.person().toString()).distinct().toList())
                .query(row -> {
                    var slot =
                            new Slot(
                                    PersonId.of(row.getString("person_id")),
                                    Week.of(row.getDate("week").toLocalDate()),
                                    Steering.valueOf(row.getString("steering")));
                    var account = Account.valueOf(row.getString("account"));
                    var minutes = new Minutes(row.getInt("minutes"));
                    found.merge(
                            slot,
                            Balance.NONE.plus(account, minutes),
                            (old, _) -> old.plus(account, minutes));
                });
    }

    private static Line line(ResultSet row, List<Share> shares) throws SQLException {
        return new Line(
                LineId.of(row.getString("id")),
                LineKind.valueOf(row.getString("kind")),
                Account.valueOf(row.getString("account")),
                new Minutes(row.getInt("minutes")),
                new Line.Words(row.getString("purpose"), row.getString("reason")),
                Optional.ofNullable(row.getString("decision_id")).map(DecisionId::of),
                Optional.ofNullable(row.getString("reverses")).map(LineId::of),
                shares,
                PersonId.of(row.getString("actor")),
                row.getTimestamp("at").toInstant());
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                PersonId.of(row.getString("person_id")),
                row.getDate("day").toLocalDate(),
                Steering.valueOf(row.getString("steering")),
                row.getString("purpose"),
                new Minutes(row.getInt("minutes")),
                Optional.ofNullable(row.getString("decision_id")).map(DecisionId::of));
    }

    /// A share and its place in its line.
    private record Numbered(int number, Share share) {

        void fill(PreparedStatement row, PoolId pool, Line line) throws SQLException {
            row.setString(1, line.id().toString());
            row.setInt(2, number);
            row.setString(3, pool.toString());
            row.setString(4, share.person().toString());
            row.setDate(5, Date.valueOf(share.slot().week().monday()));
            row.setDate(6, Date.valueOf(share.day()));
            row.setString(7, line.account().name());
            row.setString(8, share.steering().name());
            row.setString(9, share.purpose());
            row.setInt(10, share.minutes().value());
            row.setString(11, share.decision().map(DecisionId::toString).orElse(null));
        }
    }
}
