package org.colead.deliberation.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who was heard across the tables of decisions and groups; see
/// docs/decisions/0061-needs-in-one-statement.md. What was said without showing its author is left
/// out of every statement here.
@Component
class VoiceRows {

    private final JdbcClient jdbc;

    VoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The decisions of a group that were taken together, newest first, each with its title.
    Map<DecisionId, String> decided(GroupId group, int limit) {
        var titles = new LinkedHashMap<DecisionId, String>();
        jdbc.sql(
                        """
                        select d.id, d.title from decision d
                        join decision_stage s on s.decision_id = d.id and s.stage = 'DECIDED'
                        where d.group_id = ? and not d.practice and d.acted_at is null
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
                .sql("select distinct decision_id, person_id, what from " + WordRows.SAID)
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
}
