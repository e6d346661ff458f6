package org.colead.brief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.search.Passage;
import org.colead.decision.search.PassageSource;
import org.colead.kernel.AuditedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published briefs as they are found; one that is still written is nobody's to find.
@Component
class BriefPassages implements PassageSource {

    private static final String PUBLISHED =
            """
            select b.id, b.decision_id, concat_ws('\\n\\n', b.decided,
                     (select group_concat(c.moment, ': ', c.what order by c.position separator '\\n')
                        from brief_change c where c.brief_id = b.id), b.why, b.considered) as words
              from brief b join decision d on d.id = b.decision_id
             where b.published_at is not null and not d.practice and\
            """;

    private final JdbcClient jdbc;

    BriefPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof BriefEvent.BriefPublished;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return passages(" b.id = ?", aggregate);
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return passages(" b.decision_id = ?", decision.value());
    }

    private List<Passage> passages(String where, UUID id) {
        return jdbc.sql(PUBLISHED + where)
                .param(id.toString())
                .query((row, _) ->
                        new Passage(
                                DecisionId.of(row.getString("decision_id")),
                                UUID.fromString(row.getString("id")),
                                0,
                                Passage.Kind.BRIEF,
                                Optional.empty(),
                                row.getString("words")))
                .list();
    }
}
