package org.colead.deliberation;

import org.colead.decision.DecisionId;
import org.colead.decision.StandingConcerns;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells decisions whether somebody’s concern stands, answered or not.
@Component
class ConcernsThatStand implements StandingConcerns {

    private final JdbcClient jdbc;

    ConcernsThatStand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean raisedBy(PersonId person, DecisionId decision) {
        return jdbc.sql(
                        """
                        select exists (select 1 from contribution
                                        where decision_id = ? and author_id = ?
                                          and kind = 'CONCERN' and withdrawn_at is null)\
                        """)
                .params(decision.toString(), person.toString())
                .query(Boolean.class)
                .single();
    }
}
