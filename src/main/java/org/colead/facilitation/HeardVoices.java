package org.colead.facilitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who has spoken about a decision since its round began. Whoever raised a concern without
/// showing their name counts as silent: their name must not be found by its absence.
@Component
class HeardVoices {

    private static final String SINCE =
            """
            select author_id from contribution
             where decision_id = :decision and salt is null and kind in (:kinds) and at >= :since
            union
            select q.asked_by from clarification q
              join contribution c on c.id = q.contribution_id
             where c.decision_id = :decision and q.asked_at >= :since\
            """;

    private final JdbcClient jdbc;

    HeardVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> in(Stage round, DecisionId decision, Instant since) {
        return new HashSet<>(
                jdbc.sql(SINCE)
                        .param("decision", decision.toString())
                        .param("kinds", kinds(round))
                        .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                        .query((row, _) -> PersonId.of(row.getString(1)))
                        .list());
    }

    private static List<String> kinds(Stage round) {
        return switch (round) {
            case CLARIFYING -> List.of("QUESTION");
            case REACTING -> List.of("REACTION", "PASS");
            default -> List.of("CONCERN");
        };
    }
}
