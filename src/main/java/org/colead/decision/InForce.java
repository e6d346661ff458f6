package org.colead.decision;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What binds on a day: adopted, published by its end, followed by then where it recommends, and
/// neither superseded nor recalled by then, nor given up when it was reviewed. A trial binds up to
/// the day of its review, as that was planned by then, and longer only if the review kept it. A day
/// is one of the organisation’s, in the zone of its clock.
final class InForce {

    private static final String REVIEWED =
            """
            exists (select 1 from decision_stage rv where rv.decision_id = d.id
                       and rv.stage = 'REVIEWED' and rv.entered_at < :dayAfter)\
            """;

    /// Where the review was moved later on, the day from which the first such move took it. A trial
    /// for which no review was planned has no end.
    private static final String REVIEW_AS_PLANNED =
            """
            coalesce((select coalesce(mv.from_day, date '9999-12-31') from decision_postponed mv
                               where mv.decision_id = d.id and mv.at >= :dayAfter
                               order by mv.number limit 1),
                             d.review_on, date '9999-12-31')\
            """;

    /// A condition on `decision d`; needs what [#bind] binds.
    static final String CONDITION =
            """
            (d.published_at < :dayAfter and d.outcome in ('ADOPTED', 'TRIAL')
             and (not d.recommendation or d.followed is true and d.replied_at < :dayAfter)
             and not d.practice
             and (d.ended_at is null or d.ended_at >= :dayAfter)
             and not (d.verdict = 'ABANDON' and %1$s)
             and not (d.outcome = 'TRIAL' and %1$s and d.verdict <> 'ADOPT')
             and not (d.outcome = 'TRIAL' and %2$s < :day and not %1$s))
            """
                    .formatted(REVIEWED, REVIEW_AS_PLANNED);

    private InForce() {}

    static StatementSpec bind(StatementSpec query, LocalDate day, ZoneId zone) {
        return query.param("day", day).param("dayAfter", startOf(day.plusDays(1), zone));
    }

    private static Timestamp startOf(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
