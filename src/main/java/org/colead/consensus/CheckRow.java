package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.colead.decision.BallotColumns;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.decision.Rule;

/// The head of a check as it is stored.
///
/// @param amended whether an amendment of its text closed it, before its time
/// @param answered how many have answered themselves; what was only witnessed joins them at the
///   close, so that no witness sees from the number whether the member had spoken
record CheckRow(
        CheckId id,
        DecisionId decision,
        int number,
        int textVersion,
        String question,
        Rule rule,
        String seed,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        boolean amended,
        int members,
        int answered) {

    static final String SELECT =
            """
            select c.*,
                   exists (select 1 from decision_text t
                            where t.decision_id = c.decision_id and t.number = c.text_version
                              and t.at = c.closed_at) as amended,
                   (select count(*) from check_member m where m.check_id = c.id) as members,
                   (select count(*) from member_position p
                     where p.check_id = c.id and p.confirmed
                       and p.set_aside_at is null) as answered
              from consensus_check c
            """;

    static CheckRow of(ResultSet row, int number) throws SQLException {
        return new CheckRow(
                CheckId.of(row.getString("id")),
                DecisionId.of(row.getString("decision_id")),
                row.getInt("number"),
                row.getInt("text_version"),
                row.getString("question"),
                new Rule(
                        Method.valueOf(row.getString("method")),
                        row.getInt("quorum"),
                        row.getInt("limit_share"),
                        BallotColumns.read(row)),
                row.getString("seed"),
                instant(row, "opened_at"),
                instant(row, "closes_at"),
                row.getObject("closed_at") == null ? Instant.MAX : instant(row, "closed_at"),
                row.getBoolean("amended"),
                row.getInt("members"),
                row.getInt("answered"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
