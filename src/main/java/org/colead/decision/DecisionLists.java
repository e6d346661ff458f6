package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of decisions, a page at a time, of those that their reader may read.
@Component
class DecisionLists {

    private static final String COLUMNS =
            """
            select d.id, d.title, d.ask, d.group_id, d.stage, d.stage_at, d.opened_at, d.outcome, d.recommendation,
                   d.practice, d.acted_at is not null as done_first, d.review_on, d.published_at, d.reason,
                   %s as in_force
              from decision d\
            """
                    .formatted(InForce.CONDITION);

    private static final String NEAR =
            """
             where not d.practice and %s
               and d.stage in ('DRAFTING','CLARIFYING','REACTING','CONCERNS','CHECKING','DECIDED','PUBLISHED','UNDERWAY')
               and (d.group_id in (:mine)
                    or exists (select 1 from decision_author b where b.decision_id = d.id and b.person_id = :viewer)
                    or exists (select 1 from decision_affected f where f.decision_id = d.id and f.person_id = :viewer))
             order by d.stage_at desc limit 8\
            """
                    .formatted(ReadableDecisions.CONDITION);

    private static final String OF_AGENDA =
            """
             where d.group_id = :group
               and (not d.practice and d.stage in ('CLARIFYING','REACTING','CONCERNS','CHECKING')
                    or d.id in (:also))
             order by d.stage_at, d.id limit 40\
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;
    private final ReadableDecisions readable;
    private final Clock clock;

    DecisionLists(JdbcClient jdbc, GroupDirectory groups, ReadableDecisions readable, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.readable = readable;
        this.clock = clock;
    }

    Slice<DecisionRow> page(RegisterFilter filter, Optional<String> after, PersonId viewer) {
        var asked = RegisterQuery.of(filter, after);
        if (asked.asksNothing()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var sql = COLUMNS + asked.where() + " order by d.id desc limit " + (Slice.SIZE + 1);
        var found =
                asked.bind(jdbc.sql(sql), readable, viewer, clock).query(DecisionLists::row).list();
        return Slice.of(named(found), Slice.SIZE, row -> row.id().toString());
    }

    int count(RegisterFilter filter, PersonId viewer) {
        var asked = RegisterQuery.of(filter, Optional.empty());
        return asked.asksNothing()
                ? 0
                : asked.bind(
                                jdbc.sql("select count(*) from decision d" + asked.where()),
                                readable,
                                viewer,
                                clock)
                        .query(Integer.class)
                        .single();
    }

    Map<DecisionId, String> titles(Collection<DecisionId> ids) {
        var titles = new HashMap<DecisionId, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, title from decision where id in (:ids)")
                    .param("ids", ids.stream().map(DecisionId::toString).toList())
                    .query(row -> {
                        titles.put(DecisionId.of(row.getString("id")), row.getString("title"));
                    });
        }
        return titles;
    }

    /// In motion in the person's groups, by them, or affecting them; the newest change first.
    List<DecisionRow> near(PersonId person) {
        var mine =
                groups.groupsOf(person).stream()
                        .map(GroupId::toString)
                        .collect(Collectors.toList());
        mine.add("00000000-0000-0000-0000-000000000000");
        var query = readable.bind(jdbc.sql(COLUMNS + NEAR).param("mine", mine), person);
        return named(
                InForce.bind(query, today(), clock.getZone()).query(DecisionLists::row).list());
    }

    /// A group's practice decisions, the newest first.
    List<DecisionRow> practice(GroupId group, PersonId viewer) {
        var sql =
                COLUMNS
                        + " where d.practice and d.group_id = :group and "
                        + ReadableDecisions.CONDITION
                        + " order by d.id desc limit 10";
        var query = readable.bind(jdbc.sql(sql).param("group", group.toString()), viewer);
        return named(
                InForce.bind(query, today(), clock.getZone()).query(DecisionLists::row).list());
    }

    /// What a group has in its rounds, the longest unchanged first, and those that are named.
    List<DecisionRow> agenda(GroupId group, Collection<DecisionId> also) {
        var named = also.stream().map(DecisionId::toString).collect(Collectors.toList());
        named.add("00000000-0000-0000-0000-000000000000");
        var query =
                jdbc.sql(COLUMNS + OF_AGENDA).param("group", group.toString()).param("also", named);
        return named(
                InForce.bind(query, today(), clock.getZone()).query(DecisionLists::row).list());
    }

    private List<DecisionRow> named(List<Found> found) {
        var names = groups.names(found.stream().map(Found::group).distinct().toList());
        return found.stream().map(f -> f.row(names.getOrDefault(f.group(), ""))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        return new Found(
                DecisionId.of(row.getString("id")),
                row.getString("title"),
                row.getString("ask"),
                GroupId.of(row.getString("group_id")),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_at").toInstant(),
                row.getTimestamp("opened_at") != null,
                DecisionRecords.maybe(row.getString("outcome")).map(Outcome::valueOf),
                row.getBoolean("recommendation"),
                row.getBoolean("practice"),
                row.getBoolean("done_first"),
                row.getBoolean("in_force"),
                DecisionRecords.maybe(row.getObject("review_on", LocalDate.class)),
                DecisionRecords.instant(row, "published_at"),
                DecisionRecords.maybe(row.getString("reason")));
    }

    private record Found(
            DecisionId id,
            String title,
            String ask,
            GroupId group,
            Stage stage,
            Instant since,
            boolean opened,
            Optional<Outcome> outcome,
            boolean recommendation,
            boolean practice,
            boolean doneFirst,
            boolean inForce,
            Optional<LocalDate> review,
            Optional<Instant> published,
            Optional<String> reason) {

        DecisionRow row(String groupName) {
            return new DecisionRow(
                    id,
                    title,
                    ask,
                    group,
                    groupName,
                    stage,
                    since,
                    opened,
                    outcome,
                    recommendation,
                    practice,
                    doneFirst,
                    inForce,
                    review,
                    published,
                    reason);
        }
    }
}
