package org.colead.deliberation.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who was heard across the tables of decisions and groups; see
/// docs/decisions/0061-needs-in-one-statement.md. What was said without showing its author is left
/// out of every statement here.
@Component
class VoiceRows {

    private static final int WORDS = 20;

    /// Everything that was said under a name: by whom, of which kind, about what, and when.
    private static final String SAID =
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

    VoiceRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// The decisions of a group that were taken, newest first, each with its title.
    Map<DecisionId, String> decided(GroupId group, int limit) {
        var titles = new LinkedHashMap<DecisionId, String>();
        jdbc.sql(
                        """
                        select d.id, d.title from decision d
                        join decision_stage s on s.decision_id = d.id and s.stage = 'DECIDED'
                        where d.group_id = ? and not d.practice
                        group by d.id, d.title order by max(s.entered_at) desc, d.id limit ?
                        """)
                .params(group.toString(), limit)
                .query(row -> {
                    titles.put(DecisionId.of(row.getString("id")), row.getString("title"));
                });
        return titles;
    }

    /// Who had a seat when each was decided.
    Map<DecisionId, Set<PersonId>> seats(Collection<DecisionId> decisions) {
        return jdbc
                .sql(
                        """
                        select d.id, m.person_id from decision d
                        join (select decision_id, max(entered_at) as at from decision_stage
                              where stage = 'DECIDED' and decision_id in (:ids)
                              group by decision_id) s on s.decision_id = d.id
                        join membership m on m.group_id = d.group_id and not m.guest
                         and m.accepted_at <= s.at and (m.ended_at is null or m.ended_at > s.at)
                        """)
                .param("ids", ids(decisions))
                .query((row, _) ->
                        Map.entry(
                                DecisionId.of(row.getString("id")),
                                PersonId.of(row.getString("person_id"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    Map<DecisionId, List<Spoken>> spoken(Collection<DecisionId> decisions) {
        return jdbc
                .sql("select distinct decision_id, person_id, what from " + SAID)
                .param("ids", ids(decisions))
                .query((row, _) ->
                        new Spoken(
                                DecisionId.of(row.getString("decision_id")),
                                PersonId.of(row.getString("person_id")),
                                row.getString("what")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Spoken::decision));
    }

    /// The words behind a step, in the order they were said, a page at a time.
    Slice<SaidWords> words(DecisionId decision, Step step, Optional<String> after) {
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

    /// Everybody of these, with the unit they are in today; of several, the first by name.
    Map<PersonId, String> units(Collection<PersonId> persons) {
        var units = new LinkedHashMap<PersonId, String>();
        if (!persons.isEmpty()) {
            jdbc.sql(
                            """
                            select p.person_id, min(u.name) as unit from person_unit p
                            join unit u on u.id = p.unit_id
                            where p.person_id in (:ids) group by p.person_id
                            """)
                    .param(
                            "ids",
                            new ArrayList<>(persons.stream().map(PersonId::toString).toList()))
                    .query(row -> {
                        units.put(PersonId.of(row.getString("person_id")), row.getString("unit"));
                    });
        }
        return units;
    }

    private static List<String> ids(Collection<DecisionId> decisions) {
        return decisions.stream().map(DecisionId::toString).toList();
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
