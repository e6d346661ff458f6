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

/// Questions that a group could not settle and put to those who reply to it.
@Component
class EscalationNeeds implements NeedSource {

    private static final int MINUTES = 10;

    private final JdbcClient jdbc;

    EscalationNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return jdbc.sql(
                        """
                        select i.decision_id,
                               (select c.title from consensus_check c
                                 where c.decision_id = i.decision_id
                                 order by c.number desc limit 1) as title
                          from impasse i
                          join impasse_asked a on a.impasse_id = i.id and a.person_id = ?
                         where i.way = 'ESCALATE' and i.try_it is null
                        """)
                .param(person.toString())
                .query(EscalationNeeds::need)
                .list();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                UUID.fromString(row.getString("decision_id")),
                Sentence.of("Reply to the group"),
                row.getString("title"),
                Sentence.of("Its checks did not pass, and it asks you, whose group replies to it."),
                Sentence.of("Reply"),
                "decisions/" + row.getString("decision_id") + "#choose",
                Optional.empty(),
                MINUTES,
                Optional.of(
                        Sentence.of(
                                "The group may try it, or it is not adopted; with your reason.")));
    }
}
