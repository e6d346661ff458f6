package org.colead.decision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Which decisions somebody may read, as a condition on `decision d` for lists. It says the same as
/// [DecisionFacts] for one decision: drafts only whoever writes them or was asked to.
@Component
class ReadableDecisions {

    /// Needs what [#bind] binds.
    static final String CONDITION =
            """
            (exists (select 1 from decision_author ra where ra.decision_id = d.id
                        and ra.person_id = :viewer)
             or d.stage <> 'DRAFTING' and (
                 d.group_id in (:readableGroups)
                 or d.envelope_id in (:grantedEnvelopes)
                 or d.id in (:carriedDecisions)
                 or exists (select 1 from decision_affected rf where rf.decision_id = d.id
                               and rf.person_id = :viewer)))
            """;

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final GroupDirectory groups;
    private final List<CarriedDecisions> carried;

    ReadableDecisions(GroupDirectory groups, List<CarriedDecisions> carried) {
        this.groups = groups;
        this.carried = List.copyOf(carried);
    }

    StatementSpec bind(StatementSpec query, PersonId viewer) {
        var reach = groups.reach(viewer);
        var steps = carried.stream().flatMap(c -> c.carriedBy(viewer).stream()).toList();
        return query.param("viewer", viewer.toString())
                .param("readableGroups", orNone(reach.groups()))
                .param("grantedEnvelopes", orNone(reach.granted()))
                .param("carriedDecisions", orNone(steps));
    }

    /// Never empty, so that it can stand in SQL.
    private static List<String> orNone(Collection<?> ids) {
        return Stream.concat(ids.stream().map(Object::toString), Stream.of(NONE)).toList();
    }
}
