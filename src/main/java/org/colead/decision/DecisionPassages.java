package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.search.Passage;
import org.colead.decision.search.PassageSource;
import org.colead.kernel.AuditedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A proposal as it is found: its newest words and what stands around them, also where it was
/// adapted from. Practice decisions are found by nobody.
@Component
class DecisionPassages implements PassageSource {

    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "ask",
                    "aim",
                    "how",
                    "money_words",
                    "limits",
                    "review",
                    "goal",
                    "affected_note",
                    "stop_signal",
                    "prediction",
                    "fallback",
                    "reason",
                    "learned",
                    "reply",
                    "source",
                    "kept",
                    "changed",
                    "why_here");

    private final JdbcClient jdbc;

    DecisionPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean changedBy(AuditedEvent event) {
        return event instanceof DecisionEvent || event instanceof RelationEvent;
    }

    @Override
    public List<Passage> in(UUID aggregate) {
        return about(new DecisionId(aggregate));
    }

    @Override
    public List<Passage> about(DecisionId decision) {
        return jdbc.sql(
                        """
                        select d.*, t.aim, t.how, t.money as money_words, t.limits, t.review,
                               a.source, a.kept, a.changed, a.why_here
                          from decision d
                          left join decision_adaptation a on a.decision_id = d.id
                          join decision_text t on t.decision_id = d.id and t.number = d.text_version - 1
                         where d.id = ? and not d.practice\
                        """)
                .param(decision.toString())
                .query((row, _) ->
                        new Passage(
                                decision,
                                decision.value(),
                                0,
                                Passage.Kind.PROPOSAL,
                                Optional.empty(),
                                words(row)))
                .list();
    }

    private static String words(ResultSet row) throws SQLException {
        var words = new ArrayList<String>();
        for (var column : COLUMNS) {
            Optional.ofNullable(row.getString(column))
                    .filter(said -> !said.isBlank())
                    .ifPresent(words::add);
        }
        return String.join("\n\n", words);
    }
}
