package org.colead.advice;

import java.util.HashSet;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.SharedDecisions;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets whoever was named to decide, and whoever was asked for advice, find the decision.
@Component
class AdviceForReading implements SharedDecisions {

    private final JdbcClient jdbc;

    AdviceForReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<DecisionId> sharedAsDrafts(PersonId person) {
        return found("select decision_id from advice where decider_id = ?", person);
    }

    @Override
    public Set<DecisionId> sharedWith(PersonId person) {
        return found(
                "select a.decision_id from advice_asked q join advice a on a.id = q.advice_id"
                        + " where q.person_id = ?",
                person);
    }

    private Set<DecisionId> found(String sql, PersonId person) {
        return new HashSet<>(
                jdbc.sql(sql)
                        .param(person.toString())
                        .query((row, _) -> DecisionId.of(row.getString(1)))
                        .list());
    }
}
