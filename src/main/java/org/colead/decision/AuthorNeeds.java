package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What decisions need from their authors: to accept, to finish a draft, to review when it is due.
@Component
class AuthorNeeds implements NeedSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuthorNeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return jdbc.sql(
                        """
                        select d.id, d.title, d.stage, a.accepted_at
                        from decision_author a join decision d on d.id = a.decision_id
                        where a.person_id = ?
                          and (d.stage = 'DRAFTING'
                               or (a.accepted_at is null
                                   and d.stage not in ('REVIEWED', 'WITHDRAWN', 'SUPERSEDED', 'RECALLED'))
                               or (d.stage = 'UNDERWAY' and a.accepted_at is not null
                                   and d.review_on <= ?))
                        order by d.id limit 50\
                        """)
                .params(person.toString(), LocalDate.now(clock))
                .query((row, _) ->
                        need(
                                UUID.fromString(row.getString("id")),
                                row.getString("title"),
                                Stage.valueOf(row.getString("stage")),
                                row.getTimestamp("accepted_at") != null))
                .list();
    }

    private static Need need(UUID id, String title, Stage stage, boolean accepted) {
        if (!accepted) {
            return said(
                    id,
                    title,
                    "Write with them",
                    "You were asked to be an author of this proposal.",
                    stage == Stage.DRAFTING ? "Read the draft" : "Read what it is about",
                    "proposal",
                    3);
        }
        return stage == Stage.DRAFTING
                ? said(
                        id,
                        title,
                        "Finish the draft",
                        "It is yours; nobody else reads it yet.",
                        "Write on",
                        "proposal",
                        10)
                : said(
                        id,
                        title,
                        "Review a decision",
                        "Its review is due: what was expected, and what came.",
                        "Review it",
                        "review",
                        10);
    }

    private static Need said(
            UUID id,
            String title,
            String what,
            String why,
            String verb,
            String anchor,
            int minutes) {
        return new Need(
                id,
                Sentence.of(what),
                title,
                Sentence.of(why),
                Sentence.of(verb),
                "decisions/" + id + "#" + anchor,
                Optional.empty(),
                minutes,
                Optional.empty());
    }
}
