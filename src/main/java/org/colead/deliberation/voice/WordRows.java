package org.colead.deliberation.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the words behind the numbers. What was said without showing its author is left out here
/// and wherever the numbers come from.
@Component
class WordRows {

    private static final int WORDS = 20;

    /// Everything that was said under a name: by whom, of which kind, about what, and when.
    static final String SAID =
            """
            (select c.decision_id, c.author_id as person_id, c.kind as what, c.id,
                    coalesce(c.stated_as, c.words) as words, null as version, c.at
             from contribution c
             where c.decision_id in (:ids) and c.kind <> 'PASS' and c.salt is null
               and c.withdrawn_at is null
             union all
             select c.decision_id, a.answered_by, 'ANSWER', c.id, a.words, null, a.at
             from contribution c join answer a on a.contribution_id = c.id
             where c.decision_id in (:ids) and c.withdrawn_at is null
             union all
             select c.decision_id, k.asked_by, 'MEANING', c.id, k.question, null, k.asked_at
             from contribution c join clarification k on k.contribution_id = c.id
             where c.decision_id in (:ids) and c.withdrawn_at is null
             union all
             select c.decision_id, c.author_id, 'CHANGE', c.id, c.words, a.text_version, a.at
             from contribution c join answer a on a.contribution_id = c.id
             where c.decision_id in (:ids) and c.salt is null and c.withdrawn_at is null
               and a.text_version is not null
               and a.number = (select max(number) from answer where contribution_id = c.id)) s
            """;

    private final JdbcClient jdbc;
    private final People people;

    WordRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// The words behind a step, in the order they were said, a page at a time.
    Slice<SaidWords> of(DecisionId decision, Step step, Optional<String> after) {
        var from = after.map(key -> key.split(" ", 3));
        var found =
                jdbc.sql(
                                "select id, person_id, what, words, version, at from "
                                        + SAID
                                        + """
                                        where what in (:what)
                                          and (:at is null or (at, id, what) > (:at, :id, :last))
                                        order by at, id, what limit :limit
                                        """)
                        .param("ids", List.of(decision.toString()))
                        .param("what", kinds(step))
                        .param("at", from.map(key -> LocalDateTime.parse(key[0])).orElse(null))
                        .param("id", from.map(key -> key[1]).orElse(""))
                        .param("last", from.map(key -> key[2]).orElse(""))
                        .param("limit", WORDS + 1)
                        .query(Found::read)
                        .list();
        var page = Slice.of(found, WORDS, Found::key);
        var names = people.names(page.rows().stream().map(Found::person).toList());
        return new Slice<>(page.rows().stream().map(it -> it.said(names)).toList(), page.next());
    }

    private static List<String> kinds(Step step) {
        return switch (step) {
            case SPOKE -> List.of("QUESTION", "REACTION", "CONCERN", "INPUT", "ANSWER", "MEANING");
            case RAISED_A_CONCERN -> List.of("CONCERN");
            case CHANGED_THE_TEXT -> List.of("CHANGE");
        };
    }

    private record Found(
            ContributionId about,
            PersonId person,
            String what,
            String words,
            Optional<Integer> version,
            LocalDateTime utc) {

        static Found read(ResultSet row, int number) throws SQLException {
            return new Found(
                    new ContributionId(row.getObject("id", UUID.class)),
                    PersonId.of(row.getString("person_id")),
                    row.getString("what"),
                    row.getString("words"),
                    Optional.ofNullable(row.getObject("version", Integer.class)),
                    row.getObject("at", LocalDateTime.class));
        }

        String key() {
            return utc + " " + about + " " + what;
        }

        SaidWords said(Map<PersonId, String> names) {
            var name = names.getOrDefault(person, "");
            return new SaidWords(about, name, words, version, utc.toInstant(ZoneOffset.UTC));
        }
    }
}
