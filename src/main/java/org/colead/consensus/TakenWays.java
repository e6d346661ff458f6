package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads how groups went on after failed checks, for whoever reads the decision.
@Service
@Transactional(readOnly = true)
public class TakenWays {

    private final JdbcClient jdbc;
    private final DecisionRegister register;
    private final People people;

    TakenWays(JdbcClient jdbc, DecisionRegister register, People people) {
        this.jdbc = jdbc;
        this.register = register;
        this.people = people;
    }

    /// In the order they were chosen; none where the group never had to choose.
    public List<TakenWay> of(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        var found =
                jdbc.sql(
                                """
                                select i.*, i.way in ('TRIAL', 'FALLBACK')
                                       and exists (select 1 from impasse_asked a
                                                    where a.impasse_id = i.id) as proposed
                                  from impasse i
                                 where i.decision_id = ? and i.way is not null order by i.number
                                """)
                        .param(decision.toString())
                        .query((row, _) -> Row.of(row))
                        .list();
        var names = people.names(found.stream().flatMap(Row::persons).distinct().toList());
        return found.stream().map(row -> row.named(names)).toList();
    }

    private record Row(TakenWay way, Optional<PersonId> chooser, Optional<PersonId> replier) {

        static Row of(ResultSet row) throws SQLException {
            var reply =
                    row.getString("reply") == null
                            ? Optional.<TakenWay.Replied>empty()
                            : Optional.of(
                                    new TakenWay.Replied(
                                            row.getBoolean("try_it"),
                                            row.getString("reply"),
                                            Optional.empty(),
                                            instant(row, "replied_at")));
            return new Row(
                    new TakenWay(
                            row.getInt("number"),
                            WayOn.valueOf(row.getString("way")),
                            Optional.ofNullable(row.getString("option_name")),
                            row.getBoolean("proposed"),
                            row.getString("reason"),
                            Optional.empty(),
                            instant(row, "chosen_at"),
                            reply),
                    person(row, "chosen_by"),
                    person(row, "replied_by"));
        }

        Stream<PersonId> persons() {
            return Stream.of(chooser, replier).flatMap(Optional::stream);
        }

        TakenWay named(Map<PersonId, String> names) {
            return new TakenWay(
                    way.number(),
                    way.way(),
                    way.option(),
                    way.proposed(),
                    way.reason(),
                    chooser.map(names::get),
                    way.at(),
                    way.reply()
                            .map(it ->
                                    new TakenWay.Replied(
                                            it.tryIt(),
                                            it.reason(),
                                            replier.map(names::get),
                                            it.at())));
        }

        private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
            return Optional.ofNullable(row.getString(column)).map(PersonId::of);
        }

        private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                    .map(at -> at.toInstant(ZoneOffset.UTC));
        }
    }
}
