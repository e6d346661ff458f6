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

/// Questions that a group could not settle and put to those who reply to it, and ways on that wait
/// for a second member.
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
                        select i.decision_id, i.way,
                               (select c.title from consensus_check c
                                 where c.decision_id = i.decision_id
                                 order by c.number desc limit 1) as title
                          from impasse i
                          join impasse_asked a on a.impasse_id = i.id and a.person_id = ?
                          join decision d on d.id = i.decision_id and d.stage = 'CONCERNS'
                         where i.way in ('ESCALATE', 'TRIAL', 'FALLBACK') and i.try_it is null
                           and i.number = (select max(o.number) from impasse o
                                            where o.decision_id = i.decision_id)
                        """)
                .param(person.toString())
                .query(EscalationNeeds::need)
                .list();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        var way = WayOn.valueOf(row.getString("way"));
        return way == WayOn.ESCALATE ? reply(row) : agree(row, way);
    }

    private static Need agree(ResultSet row, WayOn way) throws SQLException {
        return new Need(
                UUID.fromString(row.getString("decision_id")),
                Sentence.of("Agree to how the group goes on, or say no"),
                row.getString("title"),
                Sentence.of("Its checks did not pass. Proposed now: {0}.", way.word()),
                Sentence.of("Read it"),
                "decisions/" + row.getString("decision_id") + "#choose",
                Optional.empty(),
                MINUTES,
                Optional.of(
                        Sentence.of(
                                "It is taken once a member agrees who did not write the proposal.")));
    }

    private static Need reply(ResultSet row) throws SQLException {
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
