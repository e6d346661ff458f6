package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.decision.search.Asked;
import org.colead.decision.search.Passages;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A filter as a condition on `decision d`, of those that its reader may read.
record RegisterQuery(RegisterFilter filter, Asked asked, Optional<String> after) {

    static RegisterQuery of(RegisterFilter filter, Optional<String> after) {
        return new RegisterQuery(filter, Asked.of(filter.words()), after);
    }

    /// Something was typed in which there is no word to look for.
    boolean asksNothing() {
        return asked.isEmpty() && !filter.words().isBlank();
    }

    String where() {
        var sql = new StringBuilder(" where not d.practice and ");
        sql.append(ReadableDecisions.CONDITION);
        filter.inForceOn().ifPresent(_ -> sql.append(" and ").append(InForce.CONDITION));
        filter.group().ifPresent(_ -> sql.append(" and d.group_id = :group"));
        filter.stage().ifPresent(_ -> sql.append(" and d.stage = :stage"));
        filter.goal().ifPresent(_ -> sql.append(" and d.goal = :goal"));
        filter.author().ifPresent(_ -> sql.append(BY_AUTHOR));
        filter.laterThan().ifPresent(_ -> sql.append(LATER));
        if (!asked.isEmpty()) {
            sql.append(" and ").append(Passages.HIT);
        }
        after.ifPresent(_ -> sql.append(" and d.id < :after"));
        return sql.toString();
    }

    private static final String BY_AUTHOR =
            " and exists (select 1 from decision_author b where b.decision_id = d.id"
                    + " and b.person_id = :author and b.accepted_at is not null)";

    /// As [Replacing] has it.
    private static final String LATER =
            " and %s > (select %s from decision e where e.id = :earlier)"
                    .formatted(decidedAt("d"), decidedAt("e"));

    private static String decidedAt(String decision) {
        return """
        coalesce(case when %1$s.followed is true then %1$s.replied_at end,
                 (select max(en.entered_at) from decision_stage en
                   where en.decision_id = %1$s.id and en.stage = 'DECIDED'))\
        """
                .formatted(decision);
    }

    StatementSpec bind(
            StatementSpec query, ReadableDecisions readable, PersonId viewer, Clock clock) {
        var bound = readable.bind(query, viewer);
        InForce.bind(
                bound, filter.inForceOn().orElseGet(() -> LocalDate.now(clock)), clock.getZone());
        filter.group().ifPresent(group -> bound.param("group", group.toString()));
        filter.stage().ifPresent(stage -> bound.param("stage", stage.name()));
        filter.goal().ifPresent(goal -> bound.param("goal", goal));
        filter.author().ifPresent(author -> bound.param("author", author.toString()));
        filter.laterThan().ifPresent(earlier -> bound.param("earlier", earlier.toString()));
        if (!asked.isEmpty()) {
            bound.param("asked", asked.all());
        }
        after.ifPresent(key -> bound.param("after", key));
        return bound;
    }
}
