package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.consensus.ChangedPositions.Kept;
import org.colead.consensus.CheckResult.Stand;
import org.colead.decision.DecisionId;
import org.colead.decision.LeftOut;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where everybody stood, once a check is closed, and who asked to be left out.
@Component
class Stands implements LeftOut {

    private final JdbcClient jdbc;
    private final People people;
    private final CountedRounds rounds;
    private final ChangedPositions changed;

    Stands(JdbcClient jdbc, People people, CountedRounds rounds, ChangedPositions changed) {
        this.jdbc = jdbc;
        this.people = people;
        this.rounds = rounds;
        this.changed = changed;
    }

    CheckResult result(CheckRow check, List<Choice> scale, List<Listed> options) {
        var method = ConsensusMethod.of(check.rule(), options, check.seed());
        var all = of(check.id(), method);
        var stands = all.stream().filter(stand -> !stand.left()).toList();
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
                reading(method, check, stands),
                rounds.of(check),
                stands,
                all.stream().filter(Stand::left).toList());
    }

    private Reading reading(ConsensusMethod method, CheckRow check, List<Stand> stands) {
        return method instanceof AmongOptions
                ? method.read(
                        stands.stream().map(Stand::stance).toList(), check.members(), check.rule())
                : method.read(tally(check), check.rule());
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

    private List<Stand> of(CheckId check, ConsensusMethod method) {
        var rows =
                jdbc.sql("select p.* from member_position p where p.check_id = ?")
                        .param(check.toString())
                        .query(Row::of)
                        .list();
        var before = changed.in(check);
        var names =
                people.names(
                        Stream.concat(
                                        rows.stream().flatMap(Row::everybody),
                                        before.values().stream()
                                                .flatMap(List::stream)
                                                .flatMap(it -> it.witness().stream()))
                                .toList());
        return rows.stream()
                .map(row -> row.named(names, method, before.getOrDefault(row.id(), List.of())))
                .sorted(furthestFirst(method))
                .toList();
    }

    private static Comparator<Stand> furthestFirst(ConsensusMethod method) {
        var order = method.fromAgreement();
        return Comparator.comparingInt((Stand stand) -> -order.indexOf(stand.stance().choice()))
                .thenComparing(stand -> stand.stance().reason().isBlank())
                .thenComparing(Stand::name);
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

    private record Row(
            UUID id,
            PersonId member,
            Stance stance,
            Optional<PersonId> witness,
            boolean confirmed,
            boolean left) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    UUID.fromString(row.getString("id")),
                    PersonId.of(row.getString("member_id")),
                    Stands.stance(row),
                    Optional.ofNullable(row.getString("witnessed_by")).map(PersonId::of),
                    row.getBoolean("confirmed"),
                    row.getObject("set_aside_at") != null);
        }

        Stream<PersonId> everybody() {
            return Stream.concat(Stream.of(member), witness.stream());
        }

        Stand named(Map<PersonId, String> names, ConsensusMethod method, List<Kept> before) {
            return new Stand(
                    member,
                    names.getOrDefault(member, ""),
                    stance,
                    witness.map(id -> names.getOrDefault(id, "")),
                    confirmed,
                    method.leavesOut(stance.choice()) && !left,
                    left,
                    before.stream().map(kept -> kept.named(names)).toList());
        }
    }
}
