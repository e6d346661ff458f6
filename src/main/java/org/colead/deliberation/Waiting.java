package org.colead.deliberation;

import java.util.List;
import java.util.Map;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Counts what still waits in a round.
///
/// Where a decision is about to leave its stage, the contributions are read with a shared lock:
/// whatever somebody says at the same moment either is counted or comes too late and is told so.
@Component
class Waiting {

    private final JdbcClient jdbc;
    private final TallyRows rows;

    Waiting(JdbcClient jdbc, TallyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Map<Kind, Tally> tallies(DecisionId decision) {
        boolean writing =
                TransactionSynchronizationManager.isActualTransactionActive()
                        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return writing ? rows.heldTallies(decision) : rows.tallies(decision);
    }

    /// How many of these members reacted or passed.
    int reacted(DecisionId decision, List<PersonId> members) {
        return members.isEmpty()
                ? 0
                : jdbc.sql(
                                """
                                select count(*) from contribution
                                where decision_id = :decision and once_by in (:members)
                                """)
                        .param("decision", decision.toString())
                        .param("members", members.stream().map(PersonId::toString).toList())
                        .query(Integer.class)
                        .single();
    }
}
