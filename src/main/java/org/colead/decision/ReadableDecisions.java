package org.colead.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Which decisions somebody may read, as a condition on `decision d` for lists. It says the same as
/// the facts about one decision. A draft, and one that was parked or withdrawn before it was
/// opened, is read by those alone who write it, were asked to, or were named to decide it.
@Component
class ReadableDecisions {

    /// Needs what [#bind] binds.
    static final String CONDITION =
            """
            (not exists (select 1 from person rg where rg.id = :viewer and rg.left_at is not null)
             and (exists (select 1 from decision_author ra where ra.decision_id = d.id
                        and ra.person_id = :viewer
                        and (ra.accepted_at is not null or d.opened_at is null))
             or d.id in (:sharedDrafts)
             or d.opened_at is not null and (
                 d.group_id in (:readableGroups)
                 or d.envelope_id in (:grantedEnvelopes)
                 or d.envelope_id is null and d.group_id in (:granteeGroups)
                 or d.id in (:carriedDecisions)
                 or d.id in (:sharedDecisions)
                 or exists (select 1 from decision_affected rf where rf.decision_id = d.id
                               and rf.person_id = :viewer))))
            """;

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;
    private final GroupDirectory groups;
    private final List<CarriedDecisions> carried;
    private final List<SharedDecisions> shared;

    ReadableDecisions(
            JdbcClient jdbc,
            GroupDirectory groups,
            List<CarriedDecisions> carried,
            List<SharedDecisions> shared) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.carried = List.copyOf(carried);
        this.shared = List.copyOf(shared);
    }

    /// Those of them that somebody may read, whatever their number in the same statements.
    Set<DecisionId> among(Collection<DecisionId> decisions, PersonId viewer) {
        if (decisions.isEmpty()) {
            return Set.of();
        }
        var sql = "select d.id from decision d where d.id in (:asked) and " + CONDITION;
        return Set.copyOf(
                bind(jdbc.sql(sql).param("asked", orNone(decisions)), viewer)
                        .query((row, _) -> DecisionId.of(row.getString(1)))
                        .list());
    }

    StatementSpec bind(StatementSpec query, PersonId viewer) {
        var reach = groups.reach(viewer);
        var steps =
                carried.stream()
                        .flatMap(c ->
                                Stream.of(c.carriedBy(viewer), c.carriedOutBy(viewer))
                                        .flatMap(Set::stream))
                        .toList();
        return query.param("viewer", viewer.toString())
                .param("readableGroups", orNone(reach.groups()))
                .param("grantedEnvelopes", orNone(reach.granted()))
                .param("granteeGroups", orNone(reach.grantees()))
                .param("carriedDecisions", orNone(steps))
                .param("sharedDrafts", orNone(all(it -> it.sharedAsDrafts(viewer))))
                .param("sharedDecisions", orNone(all(it -> it.sharedWith(viewer))));
    }

    private List<DecisionId> all(Function<SharedDecisions, Set<DecisionId>> those) {
        return shared.stream().map(those).flatMap(Set::stream).toList();
    }

    /// Never empty, so that it can stand in SQL.
    private static List<String> orNone(Collection<?> ids) {
        return Stream.concat(ids.stream().map(Object::toString), Stream.of(NONE)).toList();
    }
}
