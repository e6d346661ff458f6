package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what decisions have to do with each other, in a fixed number of statements.
@Component
class RelatedDecisions {

    private static final String OTHERS =
            """
            select d.id, d.title, d.stage, %s as in_force,
                   case when d.superseded_by = :id or (d.superseded_by is null
                             and d.id = (select o.supersedes from decision o where o.id = :id))
                        then 'REPLACES'
                        when d.id = (select o.superseded_by from decision o where o.id = :id)
                        then 'REPLACED_BY'
                        when d.supersedes = :id then 'NEXT' end as replacing,
                   exists (select 1 from decision_dependency b
                            where b.decision_id = :id and b.on_id = d.id) as base,
                   exists (select 1 from decision_dependency b
                            where b.decision_id = d.id and b.on_id = :id) as dependent
              from decision d
             where not d.practice and %s
               and (d.superseded_by = :id or d.supersedes = :id
                    or d.id in (select o.supersedes from decision o where o.id = :id)
                    or d.id in (select o.superseded_by from decision o where o.id = :id)
                    or d.id in (select b.on_id from decision_dependency b where b.decision_id = :id)
                    or d.id in (select b.decision_id from decision_dependency b where b.on_id = :id))
             order by d.id limit 200\
            """
                    .formatted(InForce.CONDITION, ReadableDecisions.CONDITION);

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;
    private final Clock clock;

    RelatedDecisions(JdbcClient jdbc, ReadableDecisions readable, Clock clock) {
        this.jdbc = jdbc;
        this.readable = readable;
        this.clock = clock;
    }

    Related of(DecisionId decision, PersonId viewer) {
        var query = readable.bind(jdbc.sql(OTHERS).param("id", decision.toString()), viewer);
        var today = LocalDate.now(clock);
        var found = InForce.bind(query, today, clock.getZone()).query(RelatedDecisions::row).list();
        return new Related(
                found.stream()
                        .filter(f -> "REPLACES".equals(f.replacing))
                        .map(Found::other)
                        .toList(),
                found.stream()
                        .filter(f -> "REPLACED_BY".equals(f.replacing))
                        .map(Found::other)
                        .findFirst(),
                found.stream().filter(f -> "NEXT".equals(f.replacing)).map(Found::other).toList(),
                found.stream().filter(Found::base).map(Found::other).toList(),
                found.stream().filter(Found::dependent).map(Found::other).toList());
    }

    /// For telling those who decided what builds on it, whoever may read it.
    List<DecisionId> dependents(DecisionId decision) {
        return ids("select decision_id from decision_dependency where on_id = ?", decision);
    }

    List<DecisionId> dependsOn(DecisionId decision) {
        return ids("select on_id from decision_dependency where decision_id = ?", decision);
    }

    private List<DecisionId> ids(String sql, DecisionId of) {
        return jdbc.sql(sql)
                .param(of.toString())
                .query((row, _) -> DecisionId.of(row.getString(1)))
                .list();
    }

    /// Whether `from` depends on `to`, at however many removes.
    boolean reaches(DecisionId from, DecisionId to) {
        return jdbc.sql(
                        """
                        with recursive below (id) as (
                            select on_id from decision_dependency where decision_id = :from
                            union
                            select b.on_id from decision_dependency b join below w on b.decision_id = w.id)
                        select exists (select 1 from below where id = :to)\
                        """)
                .param("from", from.toString())
                .param("to", to.toString())
                .query(Boolean.class)
                .single();
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        return new Found(
                new Related.Other(
                        DecisionId.of(row.getString("id")),
                        row.getString("title"),
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("in_force")),
                DecisionRecords.maybe(row.getString("replacing")).orElse(""),
                row.getBoolean("base"),
                row.getBoolean("dependent"));
    }

    private record Found(Related.Other other, String replacing, boolean base, boolean dependent) {}
}
