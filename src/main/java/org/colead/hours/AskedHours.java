package org.colead.hours;

import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.decision.Workload;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a decision asks of people’s weeks is allocated before it gets underway: in some week, as
/// many people as it names have the hours that it names. What was put back counts no more, nor what
/// somebody has after they left; what passed on counts for whoever has it now.
@Component
class AskedHours implements StageGuard {

    /// Where more went back than no decision asked for, the rest was the decision’s.
    private static final String READY =
            """
            with asked (pool_id, person_id, week, steering, minutes) as (
                select pool_id, person_id, week, steering, sum(minutes) from hours_share
                 where decision_id = :decision and account = 'ALLOCATED'
                 group by pool_id, person_id, week, steering having sum(minutes) > 0),
            others (pool_id, person_id, week, steering, minutes) as (
                select s.pool_id, s.person_id, s.week, s.steering, sum(s.minutes)
                  from asked a
                  join hours_share s on s.person_id = a.person_id and s.week = a.week
                                    and s.account = 'ALLOCATED' and s.pool_id = a.pool_id
                                    and s.steering = a.steering and s.decision_id is null
                 group by s.pool_id, s.person_id, s.week, s.steering having sum(s.minutes) < 0)
            select coalesce(max(persons), 0) from (
                select week, count(*) as persons from (
                    select a.week, a.person_id
                      from asked a
                      join hours_participant p on p.pool_id = a.pool_id
                                              and p.person_id = a.person_id
                                              and p.first_week <= a.week
                                              and (p.last_week is null or p.last_week >= a.week)
                      left join others o on o.pool_id = a.pool_id and o.person_id = a.person_id
                                        and o.week = a.week and o.steering = a.steering
                     group by a.week, a.person_id
                    having sum(a.minutes + coalesce(o.minutes, 0)) >= :asked) each_person
                 group by week) each_week\
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<DecisionRegister> decisions;

    /// `decisions` is asked for late: it asks its guards itself.
    AskedHours(JdbcClient jdbc, ObjectProvider<DecisionRegister> decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        if (leaving != Stage.PUBLISHED) {
            return List.of();
        }
        var core = decisions.getObject().core(decision);
        boolean asks =
                !core.practice()
                        && core.workload().asked().value() > 0
                        && core.workload().people() > 0;
        return asks && core.outcome().filter(Outcome::binds).isPresent()
                ? List.of(condition(decision, core.workload()))
                : List.of();
    }

    private Condition condition(DecisionId decision, Workload workload) {
        int ready =
                jdbc.sql(READY)
                        .param("decision", decision.toString())
                        .param("asked", workload.asked().value())
                        .query(Integer.class)
                        .single();
        var said =
                Sentence.of(
                        "Hours are allocated: {0} of {1} have {2} a week.",
                        Math.min(ready, workload.people()),
                        workload.people(),
                        workload.asked().toString());
        return ready >= workload.people()
                ? Condition.met(said)
                : Condition.missing(said, "time?decision=" + decision);
    }
}
