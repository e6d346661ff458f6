package org.colead.advice;

import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.search.Passage;
import org.colead.decision.search.PassageRows;
import org.colead.decision.search.PassageSource;
import org.colead.kernel.AuditedEvent;
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

    private final PassageRows rows;

    AdvicePassages(PassageRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof AdviceEvent;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return rows.of(SAID.formatted("a.id = :id"), aggregate);
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return rows.of(SAID.formatted("a.decision_id = :id"), decision.value());
    }
}
