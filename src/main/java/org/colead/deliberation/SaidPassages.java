package org.colead.deliberation;

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

/// What was said, clarified and answered, as it is found: a concern in the words in which its
/// author states it and with what would make the text workable, without the author where they are
/// not shown.
@Component
class SaidPassages implements PassageSource {

    private static final String SAID =
            """
            select c.id, c.decision_id, c.kind, if(c.salt is null, c.author_id, null) as author_id,
                   concat_ws('\n\n', coalesce(c.stated_as, c.words), nullif(c.workable, '')) as words,
                   -2 as number, c.at as at
              from contribution c join decision d on d.id = c.decision_id
             where c.kind <> 'PASS' and not d.practice and %1$s
             union all
            select c.id, c.decision_id, 'CLARIFICATION', q.asked_by, q.question, -1, q.asked_at
              from clarification q join contribution c on c.id = q.contribution_id
              join decision d on d.id = c.decision_id
             where not d.practice and %1$s
             union all
            select c.id, c.decision_id, 'CLARIFICATION', if(c.salt is null, c.author_id, null),
                   q.words, -1, q.clarified_at
              from clarification q join contribution c on c.id = q.contribution_id
              join decision d on d.id = c.decision_id
             where q.words is not null and not d.practice and %1$s
             union all
            select c.id, c.decision_id, 'ANSWER', a.answered_by, a.words, a.number, a.at
              from contribution c join decision d on d.id = c.decision_id
              join answer a on a.contribution_id = c.id
             where not d.practice and %1$s
             order by id, number, at\
            """;

    private final JdbcClient jdbc;

    SaidPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof DeliberationEvent;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return passages("c.id = :id", aggregate);
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return passages("c.decision_id = :id", decision.value());
    }

    private List<Passage> passages(String where, UUID id) {
        var found =
                jdbc.sql(SAID.formatted(where))
                        .param("id", id.toString())
                        .query(SaidPassages::passage)
                        .list();
        var byContribution =
                found.stream().collect(groupingBy(Passage::source, LinkedHashMap::new, toList()));
        return byContribution.values().stream().flatMap(said -> numbered(said).stream()).toList();
    }

    private static List<Passage> numbered(List<Passage> said) {
        return IntStream.range(0, said.size()).mapToObj(i -> at(said.get(i), i)).toList();
    }

    private static Passage at(Passage it, int number) {
        return new Passage(it.decision(), it.source(), number, it.kind(), it.author(), it.words());
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                row.getObject("id", UUID.class),
                number,
                Passage.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("author_id", UUID.class)).map(PersonId::new),
                row.getString("words"));
    }
}
