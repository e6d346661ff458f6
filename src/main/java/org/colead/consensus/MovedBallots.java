package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CountedRound.Moved;
import org.colead.consensus.CountedRound.Spent;
import org.colead.consensus.ballot.Exhausted;
import org.colead.consensus.ballot.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps where ballots went between the rounds of a count and why they ended, and reads it back.
@Component
class MovedBallots {

    private final JdbcClient jdbc;

    MovedBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CheckId check, Ranked ranked, Round round) {
        round.exhausted()
                .forEach((reason, ballots) -> spent(check, round.number(), reason, ballots));
        int place = 0;
        for (var transfer : round.transfers()) {
            jdbc.sql("insert into check_transfer values (?, ?, ?, ?, ?, ?, ?)")
                    .param(check.toString())
                    .param(round.number())
                    .param(++place)
                    .param(ranked.number(transfer.from()))
                    .param(transfer.to().map(ranked::number).orElse(null))
                    .param(transfer.ended().map(Exhausted::name).orElse(null))
                    .param(transfer.ballots())
                    .update();
        }
    }

    private void spent(CheckId check, int round, Exhausted reason, long ballots) {
        if (ballots > 0) {
            jdbc.sql("insert into check_round_exhausted values (?, ?, ?, ?)")
                    .params(check.toString(), round, reason.name(), ballots)
                    .update();
        }
    }

    /// By the number of the round.
    Map<Integer, List<Spent>> spent(CheckId check) {
        var spent = new HashMap<Integer, List<Spent>>();
        jdbc.sql(
                        "select number, reason, ballots from check_round_exhausted where check_id = ? order by number, reason")
                .param(check.toString())
                .query(row -> {
                    spent.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                            .add(new Spent(Exhausted.valueOf(row.getString(2)), row.getInt(3)));
                });
        return spent;
    }

    /// By the number of the round.
    Map<Integer, List<Moved>> moved(CheckId check) {
        var moved = new HashMap<Integer, List<Moved>>();
        jdbc.sql("select * from check_transfer where check_id = ? order by number, place")
                .param(check.toString())
                .query(row -> {
                    moved.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                            .add(move(row));
                });
        return moved;
    }

    private static Moved move(ResultSet row) throws SQLException {
        return new Moved(
                row.getInt("from_choice"),
                Optional.ofNullable(row.getObject("to_choice", Integer.class)),
                Optional.ofNullable(row.getString("reason")).map(Exhausted::valueOf),
                row.getInt("ballots"));
    }
}
