package org.colead.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recommendations that wait for the reply of the group that could grant them, for its members.
@Component
class RecommendationNeeds implements NeedSource {

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private static final String OPEN =
            """
            select d.id, d.title from decision d
             where d.recommendation and d.followed is null and not d.practice
               and d.outcome in ('ADOPTED', 'TRIAL')
               and d.stage in ('DECIDED', 'PUBLISHED', 'UNDERWAY')
               and (d.envelope_id in (:granted)
                    or d.envelope_id is null and d.group_id in (:grantees))
             order by d.id limit 50\
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;

    RecommendationNeeds(JdbcClient jdbc, GroupDirectory groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var reach = groups.reach(person);
        return jdbc.sql(OPEN)
                .param("granted", orNone(reach.granted()))
                .param("grantees", orNone(reach.grantees()))
                .query((row, _) -> need(DecisionId.of(row.getString("id")), row.getString("title")))
                .list();
    }

    private static Need need(DecisionId id, String title) {
        return new Need(
                id.value(),
                Sentence.of("Reply to a recommendation"),
                title,
                Sentence.of("No envelope covers it: it binds once your group follows it."),
                Sentence.of("Reply"),
                "decisions/" + id + "#course",
                Optional.empty(),
                10,
                Optional.of(
                        Sentence.of("Your reason stands with it, whether you follow it or not.")));
    }

    private static List<String> orNone(Collection<?> ids) {
        return Stream.concat(ids.stream().map(Object::toString), Stream.of(NONE)).toList();
    }
}
