package org.colead.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colead.decision.DecisionId;
import org.colead.decision.search.Passage;
import org.colead.decision.search.PassageSource;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Advice, its answers, and why it was decided so, as they are found.
@Component
class AdvicePassages implements PassageSource {

    private static final String SAID =
            """
            select a.id, a.decision_id, 'ADVICE' as kind, q.person_id as author_id, q.words,
                   q.number * 2 as place
              from advice_asked q join advice a on a.id = q.advice_id
              join decision d on d.id = a.decision_id
             where q.words is not null and not d.practice and %1$s
             union all
            select a.id, a.decision_id, 'ANSWER', a.decider_id, q.answer, q.number * 2 + 1
              from advice_asked q join advice a on a.id = q.advice_id
              join decision d on d.id = a.decision_id
             where q.answer is not null and not d.practice and %1$s
             union all
            select a.id, a.decision_id, 'ANSWER', a.decider_id, a.reason, 1000000
              from advice a join decision d on d.id = a.decision_id
             where a.reason is not null and not d.practice and %1$s
             order by id, place\
            """;

    private final JdbcClient jdbc;

    AdvicePassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof AdviceEvent;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return passages("a.id = :id", aggregate);
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return passages("a.decision_id = :id", decision.value());
    }

    private List<Passage> passages(String where, UUID id) {
        return jdbc
                .sql(SAID.formatted(where))
                .param("id", id.toString())
                .query(AdvicePassages::passage)
                .list()
                .stream()
                .collect(groupingBy(Passage::source, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(said -> IntStream.range(0, said.size()).mapToObj(i -> at(said.get(i), i)))
                .toList();
    }

    private static Passage at(Passage it, int number) {
        return new Passage(it.decision(), it.source(), number, it.kind(), it.author(), it.words());
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                DecisionId.of(row.getString("decision_id")),
                UUID.fromString(row.getString("id")),
                number,
                Passage.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("author_id")).map(PersonId::of),
                row.getString("words"));
    }
}
