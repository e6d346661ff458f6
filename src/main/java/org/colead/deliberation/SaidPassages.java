package org.colead.deliberation;

import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.search.Passage;
import org.colead.decision.search.PassageRows;
import org.colead.decision.search.PassageSource;
import org.colead.kernel.AuditedEvent;
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

    private final PassageRows rows;

    SaidPassages(PassageRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof DeliberationEvent;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return rows.of(SAID.formatted("c.id = :id"), aggregate);
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return rows.of(SAID.formatted("c.decision_id = :id"), decision.value());
    }
}
