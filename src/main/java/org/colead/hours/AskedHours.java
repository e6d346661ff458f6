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
/// many people as it names have the hours that it names.
@Component
class AskedHours implements StageGuard {

    private static final String READY =
            """
            select coalesce(max(persons), 0) from (
                select week, count(*) as persons from (
                    select s.week, s.person_id
                      from hours_share s join hours_line l on l.id = s.line_id
                     where l.decision_id = :decision and s.account = 'ALLOCATED'
                     group by s.week, s.person_id having sum(s.minutes) >= :asked) each_person
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
