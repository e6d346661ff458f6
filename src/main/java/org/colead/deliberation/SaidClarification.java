package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// A clarification as it is kept.
record SaidClarification(
        UUID id,
        ContributionId concern,
        String question,
        PersonId askedBy,
        Instant askedAt,
        Optional<String> words,
        Optional<Instant> clarifiedAt) {

    static SaidClarification read(ResultSet row, int number) throws SQLException {
        return new SaidClarification(
                row.getObject("id", UUID.class),
                new ContributionId(row.getObject("contribution_id", UUID.class)),
                row.getString("question"),
                SaidAt.person(row, "asked_by"),
                SaidAt.instant(row, "asked_at"),
                Optional.ofNullable(row.getString("words")),
                SaidAt.maybe(row, "clarified_at"));
    }

    ClarificationRow shown(Map<PersonId, String> names) {
        return new ClarificationRow(
                id, question, askedBy, Names.in(names, askedBy), askedAt, words, clarifiedAt);
    }
}
