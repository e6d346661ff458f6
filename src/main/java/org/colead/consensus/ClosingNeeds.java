package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Checks in which everybody has answered and that their authors can close.
@Component
class ClosingNeeds implements NeedSource {

    private final JdbcClient jdbc;

    ClosingNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return jdbc.sql(
                        """
                        select c.decision_id, c.title, c.closes_at, c.sense from consensus_check c
                          join check_author a on a.check_id = c.id and a.author_id = ?
                         where c.closed_at is null
                           and (select count(*) from check_member m where m.check_id = c.id)
                             = (select count(*) from member_position p
                                 where p.check_id = c.id and p.confirmed
                                   and p.set_aside_at is null)
                           and exists (select 1 from check_member m where m.check_id = c.id)
                        """)
                .param(person.toString())
                .query(ClosingNeeds::need)
                .list();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                UUID.fromString(row.getString("decision_id")),
                Sentence.of(close(row)),
                row.getString("title"),
                Sentence.of("Everybody has answered. The group waits for the result."),
                Sentence.of(close(row)),
                "decisions/"
                        + row.getString("decision_id")
                        + (row.getBoolean("sense") ? "/sense" : "/check"),
                Optional.of(CheckRow.instant(row, "closes_at")),
                1,
                Optional.of(
                        Sentence.of("The positions are read by the rule and shown to everybody.")));
    }

    private static String close(ResultSet row) throws SQLException {
        return row.getBoolean("sense") ? "Close the sense check" : "Close the check";
    }
}
