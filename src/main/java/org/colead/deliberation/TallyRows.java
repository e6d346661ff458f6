package org.colead.deliberation;

import java.util.EnumMap;
import java.util.Map;
import org.colead.decision.DecisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what was said about a decision, joined concerns once.
@Component
class TallyRows {

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Kind, Tally> tallies(DecisionId decision) {
        return tallies(decision, "");
    }

    /// As they are now, whatever this transaction has read before; nobody adds to them until it
    /// ends.
    Map<Kind, Tally> heldTallies(DecisionId decision) {
        return tallies(decision, " lock in share mode");
    }

    private Map<Kind, Tally> tallies(DecisionId decision, String lock) {
        var tallies = new EnumMap<Kind, Tally>(Kind.class);
        jdbc.sql(
                        """
                        select kind, count(*) as counted, sum(not settled) as waiting,
                               min(at) as first_at, max(at) as last_at
                        from contribution
                        where decision_id = ? and withdrawn_at is null and joined_to is null
                        group by kind
                        """
                                + lock)
                .param(decision.toString())
                .query(row -> {
                    tallies.put(
                            Kind.valueOf(row.getString("kind")),
                            new Tally(
                                    row.getInt("counted"),
                                    row.getInt("waiting"),
                                    SaidAt.maybe(row, "first_at"),
                                    SaidAt.maybe(row, "last_at")));
                });
        return tallies;
    }
}
