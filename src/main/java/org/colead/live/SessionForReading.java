package org.colead.live;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.SharedDecisions;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets a guest of a live session find the decision that it is about, while it is on.
@Component
class SessionForReading implements SharedDecisions {

    private static final String VISITED =
            """
            select s.decision_id
              from live_seat p join live_session s on s.id = p.session_id
             where p.person_id = :person and p.guest and p.entered_at is not null
               and s.decision_id is not null and s.ended_at is null and s.ends_at > :now
               and s.facilitator_id <> :person\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionForReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<DecisionId> sharedAsDrafts(PersonId person) {
        return Set.of();
    }

    @Override
    public Set<DecisionId> sharedWith(PersonId person) {
        return new HashSet<>(
                jdbc.sql(VISITED)
                        .param("person", person.toString())
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .query((row, _) -> DecisionId.of(row.getString(1)))
                        .list());
    }
}
