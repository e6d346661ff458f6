package org.colead.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// A challenge as it lies in its table, before those on it have names.
record RawChallenge(
        ChallengeId id,
        GroupId group,
        String title,
        ChallengeState state,
        PersonId by,
        Instant at,
        LocalDate answerBy,
        int shared) {

    /// Of `challenge c`.
    static final String COLUMNS =
            """
            select c.id, c.group_id, c.title, c.state, c.posted_by, c.posted_at, c.answer_by,
                   (select count(*) from challenge_shared s where s.challenge_id = c.id) as shared\
            """;

    static RawChallenge read(ResultSet row) throws SQLException {
        return new RawChallenge(
                ChallengeId.of(row.getString("id")),
                GroupId.of(row.getString("group_id")),
                row.getString("title"),
                ChallengeState.valueOf(row.getString("state")),
                PersonId.of(row.getString("posted_by")),
                row.getTimestamp("posted_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("shared"));
    }

    ChallengeRow row(Map<PersonId, String> names, Map<GroupId, String> groups, LocalDate today) {
        return new ChallengeRow(
                id,
                title,
                group,
                groups.getOrDefault(group, ""),
                state,
                names.getOrDefault(by, ""),
                at,
                answerBy,
                state == ChallengeState.OPEN && answerBy.isBefore(today),
                shared + 1);
    }
}
