package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.decision.CarriedDecisions;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells lists of decisions which of them the reader carries a step of, within its term.
@Component
class CarriedForReading implements CarriedDecisions {

    private final JdbcClient jdbc;
    private final Held held;
    private final Clock clock;

    CarriedForReading(JdbcClient jdbc, Held held, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public Set<DecisionId> carriedBy(PersonId person) {
        var today = LocalDate.now(clock);
        return jdbc
                .sql(
                        """
                        select distinct decision_id from responsibility
                         where holder = ? and state = 'ACCEPTED' and decision_id is not null
                           and from_date <= ? and until_date >= ?\
                        """)
                .params(person.toString(), today, today)
                .query((row, _) -> DecisionId.of(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public Set<DecisionId> carriedOutBy(PersonId person) {
        return jdbc
                .sql(
                        """
                        select distinct decision_id from responsibility
                         where done_by = ? and state = 'DONE'\
                        """)
                .param(person.toString())
                .query((row, _) -> DecisionId.of(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public Set<GroupId> facilitatedBy(PersonId person) {
        return held.by(person, LocalDate.now(clock)).stream()
                .filter(it -> it.mandate() == Mandate.FACILITATES)
                .map(it -> GroupId.of(it.group()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<DecisionId, List<PersonId>> carriersOf(Collection<DecisionId> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select distinct decision_id, holder from responsibility
                                 where decision_id in (:ids) and state = 'ACCEPTED'
                                   and holder is not null order by decision_id, holder\
                                """)
                        .param("ids", decisions.stream().map(DecisionId::toString).toList())
                        .query((row, _) ->
                                Map.entry(
                                        DecisionId.of(row.getString(1)),
                                        PersonId.of(row.getString(2))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
    }
}
