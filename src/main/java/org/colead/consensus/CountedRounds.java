package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.Cause;
import org.colead.consensus.ballot.Fate;
import org.colead.consensus.ballot.RankedResult;
import org.colead.consensus.ballot.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps every round of a count over options, and reads them back.
@Component
class CountedRounds {

    private final JdbcClient jdbc;
    private final MovedBallots moves;

    CountedRounds(JdbcClient jdbc, MovedBallots moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    void keep(Check check, RankedResult result) {
        if (check.method() instanceof Ranked ranked) {
            result.rounds().forEach(round -> keep(check.id(), ranked, round));
        }
    }

    private void keep(CheckId check, Ranked ranked, Round round) {
        jdbc.sql(
                        "insert into check_round (check_id, number, needed, exhausted) values (?, ?, ?, ?)")
                .params(check.toString(), round.number(), round.needed(), round.exhaustedInAll())
                .update();
        var fates = round.fates().stream().collect(Collectors.toMap(Fate::option, fate -> fate));
        round.counts()
                .forEach((option, ballots) ->
                        keep(
                                check,
                                round.number(),
                                ranked.number(option),
                                ballots,
                                Optional.ofNullable(fates.get(option))));
        moves.keep(check, ranked, round);
    }

    private void keep(CheckId check, int round, int choice, long ballots, Optional<Fate> fate) {
        jdbc.sql(
                        """
                        insert into check_round_option (check_id, number, choice, ballots, elected, cause)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(check.toString())
                .param(round)
                .param(choice)
                .param(ballots)
                .param(fate.map(Fate::elected).orElse(null))
                .param(fate.map(Fate::cause).map(Cause::name).orElse(null))
                .update();
    }

    /// The first round first; empty where a scale was answered.
    List<CountedRound> of(CheckRow check) {
        if (!check.rule().method().overOptions()) {
            return List.of();
        }
        var rows =
                jdbc.sql(
                                """
                                select r.number, r.needed, r.exhausted, o.choice, o.ballots, o.elected, o.cause
                                  from check_round r
                                  join check_round_option o on o.check_id = r.check_id and o.number = r.number
                                 where r.check_id = ? order by r.number, o.choice
                                """)
                        .param(check.id().toString())
                        .query(CountedRounds::row)
                        .list();
        var spent = moves.spent(check.id());
        var moved = moves.moved(check.id());
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                CountedRound::number, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lines -> joined(lines, spent, moved))
                .toList();
    }

    private static CountedRound row(ResultSet row, int number) throws SQLException {
        var elected = row.getObject("elected");
        var line =
                new CountedRound.Line(
                        row.getInt("choice"),
                        row.getInt("ballots"),
                        elected == null ? Optional.empty() : Optional.of(row.getBoolean("elected")),
                        Optional.ofNullable(row.getString("cause")).map(Cause::valueOf));
        return new CountedRound(
                row.getInt("number"),
                row.getInt("needed"),
                row.getInt("exhausted"),
                List.of(line),
                List.of(),
                List.of());
    }

    private static CountedRound joined(
            List<CountedRound> rows,
            Map<Integer, List<CountedRound.Spent>> spent,
            Map<Integer, List<CountedRound.Moved>> moved) {
        var first = rows.getFirst();
        return new CountedRound(
                first.number(),
                first.needed(),
                first.exhausted(),
                rows.stream().flatMap(row -> row.lines().stream()).toList(),
                spent.getOrDefault(first.number(), List.of()),
                moved.getOrDefault(first.number(), List.of()));
    }
}
