package org.colead.hours;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which decisions asked for what somebody has on one day for one purpose: what none asked for goes
/// first, then the hours of the latest decision.
@Component
class Portions {

    private static final String HELD =
            """
            select decision_id, sum(minutes) as minutes from hours_share
             where pool_id = ? and person_id = ? and week = ? and account = 'ALLOCATED'
               and day = ? and steering = ? and purpose = ?
             group by decision_id having sum(minutes) > 0
             order by decision_id is not null, decision_id desc\
            """;

    private final JdbcClient jdbc;

    Portions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Portion> of(PoolId pool, Share moved) {
        return jdbc.sql(HELD)
                .params(pool.toString(), moved.person().toString())
                .params(moved.slot().week().monday(), moved.day())
                .params(moved.steering().name(), moved.purpose())
                .query((row, _) ->
                        new Portion(
                                Optional.ofNullable(row.getString("decision_id"))
                                        .map(DecisionId::of),
                                new Minutes(row.getInt("minutes"))))
                .list();
    }
}
