package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.PointResult;
import org.colead.decision.DecisionId;
import org.colead.decision.LeftOut;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many stood where, once a check is closed, and who asked to be left out.
@Component
class Stands implements LeftOut {

    private final JdbcClient jdbc;
    private final CountedRounds rounds;
    private final StoodRows stood;

    Stands(JdbcClient jdbc, CountedRounds rounds, StoodRows stood) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.stood = stood;
    }

    CheckResult result(CheckRow check, List<Choice> scale, List<Listed> options) {
        var method = ConsensusMethod.of(check.rule(), options, check.seed());
        var ballots =
                method instanceof AmongOptions ? stood.ballots(check.id()) : List.<Stance>of();
        return new CheckResult(
                check.id(),
                check.number(),
                check.textVersion(),
                check.question(),
                check.rule(),
                check.seed(),
                scale,
                options,
                check.openedAt(),
                check.closedAt(),
                check.amended(),
                method instanceof AmongOptions
                        ? method.read(ballots, check.members(), check.rule())
                        : method.read(tally(check), check.rule()),
                rounds.of(check),
                points(method, ballots),
                stood.countLeft(check.id()));
    }

    private static Optional<PointResult> points(ConsensusMethod method, List<Stance> ballots) {
        return method instanceof Pointed pointed && !ballots.isEmpty()
                ? Optional.of(pointed.count(ballots))
                : Optional.empty();
    }

    private Tally tally(CheckRow check) {
        var counts =
                jdbc.sql("select choice, members from check_reading where check_id = ?")
                        .param(check.id().toString())
                        .query((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
                        .list();
        return new Tally(
                check.members(),
                counts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Set<PersonId> leftOut(DecisionId decision) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select p.member_id from member_position p
                                  join consensus_check c on c.id = p.check_id
                                 where c.decision_id = ? and c.passed and c.method = 'GRADIENTS'
                                   and p.choice = ? and p.set_aside_at is null
                                """)
                        .params(decision.toString(), Gradients.LEAVE_ME_OUT)
                        .query((row, _) -> PersonId.of(row.getString(1)))
                        .list());
    }

    static Stance stance(ResultSet row) throws SQLException {
        return Stance.kept(
                row.getInt("choice"),
                row.getString("reason"),
                row.getString("workable"),
                row.getString("ballot"));
    }
}
