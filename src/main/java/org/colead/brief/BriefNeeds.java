package org.colead.brief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The briefs somebody has not read yet.
@Component
class BriefNeeds implements NeedSource {

    private final JdbcClient jdbc;
    private final DecisionRegister register;

    BriefNeeds(JdbcClient jdbc, DecisionRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    private record Unread(UUID brief, DecisionId decision) {}

    @Override
    public List<Need> needsOf(PersonId person) {
        var unread =
                jdbc.sql(
                                """
                                select b.id, b.decision_id from brief_reader r join brief b on b.id = r.brief_id
                                where r.person_id = ? and r.acknowledged_at is null order by b.id desc limit 10\
                                """)
                        .param(person.toString())
                        .query((row, _) ->
                                new Unread(
                                        UUID.fromString(row.getString("id")),
                                        DecisionId.of(row.getString("decision_id"))))
                        .list();
        var titles = register.titles(unread.stream().map(Unread::decision).toList());
        return unread.stream().map(u -> need(u, titles.getOrDefault(u.decision(), ""))).toList();
    }

    private static Need need(Unread unread, String title) {
        return new Need(
                unread.brief(),
                Sentence.of("Read a brief"),
                title,
                Sentence.of("Two minutes: what was decided, and what changes for you."),
                Sentence.of("Read"),
                "briefs/" + unread.brief(),
                Optional.empty(),
                2,
                Optional.empty());
    }
}
