package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

/// Lists of decisions, a page at a time.
@Component
class DecisionLists {

    private static final String COLUMNS =
            """
            select d.id, d.title, d.ask, d.group_id, d.stage, d.stage_at, d.outcome, d.recommendation,
                   d.practice, d.review_on, d.published_at, d.reason
            from decision d
            where (d.stage <> 'DRAFTING' or exists (
                select 1 from decision_author a where a.decision_id = d.id and a.person_id = :viewer))
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;
    private final Clock clock;

    DecisionLists(JdbcClient jdbc, GroupDirectory groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    Slice<DecisionRow> page(RegisterFilter filter, Optional<String> after, PersonId viewer) {
        var sql = new StringBuilder(COLUMNS).append(" and not d.practice");
        filter.inForceOn().ifPresent(_ -> sql.append(IN_FORCE));
        filter.group().ifPresent(_ -> sql.append(" and d.group_id = :group"));
        filter.stage().ifPresent(_ -> sql.append(" and d.stage = :stage"));
        filter.author().ifPresent(_ -> sql.append(BY_AUTHOR));
        if (!filter.words().isBlank()) {
            sql.append(WITH_WORDS);
        }
        after.ifPresent(_ -> sql.append(" and d.id < :after"));
        sql.append(" order by d.id desc limit ").append(Slice.SIZE + 1);
        var query = jdbc.sql(sql.toString()).param("viewer", viewer.toString());
        var bound = bind(query, filter, after);
        return Slice.of(
                named(bound.query(DecisionLists::row).list()),
                Slice.SIZE,
                row -> row.id().toString());
    }

    private static final String IN_FORCE =
            " and d.published_at < :dayAfter and d.outcome in ('ADOPTED', 'TRIAL')"
                    + " and not d.recommendation and (d.ended_at is null or d.ended_at >= :dayAfter)";

    private static final String BY_AUTHOR =
            " and exists (select 1 from decision_author b where b.decision_id = d.id"
                    + " and b.person_id = :author)";

    private static final String WITH_WORDS =
            " and (d.title like :words or d.ask like :words or exists (select 1 from decision_text t"
                    + " where t.decision_id = d.id and t.number = d.text_version - 1"
                    + " and (t.aim like :words or t.how like :words)))";

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec query, RegisterFilter filter, Optional<String> after) {
        filter.inForceOn().ifPresent(day -> query.param("dayAfter", startOf(day.plusDays(1))));
        filter.group().ifPresent(group -> query.param("group", group.toString()));
        filter.stage().ifPresent(stage -> query.param("stage", stage.name()));
        filter.author().ifPresent(author -> query.param("author", author.toString()));
        if (!filter.words().isBlank()) {
            query.param(
                    "words", "%" + filter.words().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        after.ifPresent(key -> query.param("after", key));
        return query;
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
        if (mine.isEmpty()) {
            mine.add("00000000-0000-0000-0000-000000000000");
        }
        var found =
                jdbc.sql(COLUMNS + NEAR)
                        .param("viewer", person.toString())
                        .param("groups", mine)
                        .query(DecisionLists::row)
                        .list();
        return named(found);
    }

    private static final String NEAR =
            """
             and not d.practice
             and d.stage in ('DRAFTING','CLARIFYING','REACTING','CONCERNS','CHECKING','DECIDED','PUBLISHED','UNDERWAY')
             and (d.group_id in (:groups)
                  or exists (select 1 from decision_author b where b.decision_id = d.id and b.person_id = :viewer)
                  or exists (select 1 from decision_affected f where f.decision_id = d.id and f.person_id = :viewer))
             order by d.stage_at desc limit 8
            """;

    private List<DecisionRow> named(List<Found> found) {
        var names = groups.names(found.stream().map(Found::group).distinct().toList());
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var rows = new ArrayList<DecisionRow>();
        found.forEach(f ->
                rows.add(f.row(names.getOrDefault(f.group(), ""), startOf(today.plusDays(1)))));
        return rows;
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        return new Found(
                DecisionId.of(row.getString("id")),
                row.getString("title"),
                row.getString("ask"),
                GroupId.of(row.getString("group_id")),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_at").toInstant(),
                DecisionRecords.maybe(row.getString("outcome")).map(Outcome::valueOf),
                row.getBoolean("recommendation"),
                row.getBoolean("practice"),
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
            Optional<Outcome> outcome,
            boolean recommendation,
            boolean practice,
            Optional<LocalDate> review,
            Optional<Instant> published,
            Optional<String> reason) {

        DecisionRow row(String groupName, Timestamp tomorrow) {
            boolean binds =
                    outcome.map(Outcome::binds).orElse(false)
                            && !recommendation
                            && published.filter(at -> at.isBefore(tomorrow.toInstant())).isPresent()
                            && stage != Stage.RECALLED
                            && stage != Stage.SUPERSEDED;
            return new DecisionRow(
                    id,
                    title,
                    ask,
                    group,
                    groupName,
                    stage,
                    since,
                    outcome,
                    recommendation,
                    practice,
                    binds,
                    review,
                    published,
                    reason);
        }
    }
}
