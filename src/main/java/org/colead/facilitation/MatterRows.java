package org.colead.facilitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads a decision for the rules of its group; nothing where the group is free.
///
/// Whoever moves a decision holds the group’s row: of two proposals that are opened at the same
/// moment, the second one sees the first.
@Component
class MatterRows {

    private static final String MATTER =
            """
            select d.group_id, d.parked_from, d.money_cents, d.stage_at,
                   coalesce(d.workload_people, 0)
                     * (select coalesce(sum(p.minutes), 0) from decision_part p
                         where p.decision_id = d.id and p.source = 'ADDED') as weekly,
                   coalesce((select min(s.entered_at) from decision_stage s
                              where s.decision_id = d.id and s.stage = 'CLARIFYING')
                            >= b.changed_at, true) as under_rules,
                   b.money_cents as most_money, b.weekly as most_weekly
              from decision d join beginning b on b.group_id = d.group_id and b.step_by_step
             where d.id = ?\
            """;

    private static final String OTHER =
            """
            select id, title, stage from decision
             where group_id = ? and id <> ?
               and stage in ('CLARIFYING', 'REACTING', 'CONCERNS', 'CHECKING', 'DECIDED')
             order by id limit 1\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Matter> of(DecisionId decision) {
        return jdbc.sql(MATTER)
                .param(decision.toString())
                .query((row, _) -> head(row))
                .optional()
                .map(head -> whole(decision, head));
    }

    private Matter whole(DecisionId decision, Head head) {
        hold(head.group());
        return new Matter(
                decision,
                head.from(),
                head.money(),
                head.weekly(),
                head.small(),
                head.open(),
                entered(decision),
                head.underRules(),
                other(decision, head.group()));
    }

    private void hold(String group) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            jdbc.sql("select group_id from beginning where group_id = ? for update")
                    .param(group)
                    .query()
                    .listOfRows();
        }
    }

    private Set<Stage> entered(DecisionId decision) {
        return jdbc
                .sql("select distinct stage from decision_stage where decision_id = ?")
                .param(decision.toString())
                .query((row, _) -> Stage.valueOf(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    /// With a shared lock where a decision is moved, so that the newest is seen.
    private Optional<Matter.Other> other(DecisionId decision, String group) {
        boolean writing =
                TransactionSynchronizationManager.isActualTransactionActive()
                        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return jdbc.sql(writing ? OTHER + " lock in share mode" : OTHER)
                .params(group, decision.toString())
                .query((row, _) ->
                        new Matter.Other(
                                DecisionId.of(row.getString(1)),
                                row.getString(2),
                                Stage.valueOf(row.getString(3))))
                .optional();
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("group_id"),
                Optional.ofNullable(row.getString("parked_from")).map(Stage::valueOf),
                new Money(row.getLong("money_cents")),
                new Minutes(row.getInt("weekly")),
                new SmallMatter(
                        new Money(row.getLong("most_money")),
                        new Minutes(row.getInt("most_weekly"))),
                row.getBoolean("under_rules"),
                Duration.between(row.getTimestamp("stage_at").toInstant(), clock.instant()));
    }

    private record Head(
            String group,
            Optional<Stage> from,
            Money money,
            Minutes weekly,
            SmallMatter small,
            boolean underRules,
            Duration open) {}
}
