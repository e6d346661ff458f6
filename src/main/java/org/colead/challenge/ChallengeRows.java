package org.colead.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Verdict;
import org.colead.decision.DecisionId;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Challenges as their lists and pages show them, in a fixed number of statements.
@Component
class ChallengeRows {

    private static final String ROW =
            """
            select c.id, c.group_id, c.title, c.state, c.posted_by, c.posted_at, c.answer_by,
                   (select count(*) from challenge_shared s where s.challenge_id = c.id) as shared\
            """;

    private static final String PAGE =
            ROW
                    + """

                     from challenge c
                     where c.group_id in (:groups)
                       and (:after = '' or (c.state <> 'OPEN', c.posted_at, c.id) >
                            (select l.state <> 'OPEN', l.posted_at, l.id
                               from challenge l where l.id = :after))
                     order by c.state <> 'OPEN', c.posted_at, c.id limit :limit\
                    """;

    private static final String ONE =
            ROW
                    + """
                    , c.words, c.since, c.felt_by, c.tried, c.reason, c.answered_by,
                           c.answered_at, c.merged_into, c.decision_id,
                           exists (select 1 from challenge_shared m
                                    where m.challenge_id = c.id and m.person_id = :me) as mine
                      from challenge c where c.id = :id\
                    """;

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;
    private final People people;
    private final GroupDirectory groups;
    private final Clock clock;

    ChallengeRows(JdbcClient jdbc, People people, GroupDirectory groups, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    Slice<ChallengeRow> page(Optional<GroupId> only, Optional<String> after, PersonId reader) {
        var found =
                jdbc.sql(PAGE)
                        .param("groups", readable(only, reader))
                        .param("after", after.orElse(""))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> raw(row))
                        .list();
        return Slice.of(named(found), Slice.SIZE, row -> row.id().toString());
    }

    Optional<Unjudged> one(ChallengeId id, PersonId reader) {
        return jdbc.sql(ONE)
                .param("id", id.toString())
                .param("me", reader.toString())
                .query((row, _) -> whole(row, reader))
                .optional();
    }

    List<ChallengeRow> besides(ChallengeRow challenge) {
        var found =
                jdbc.sql(
                                ROW
                                        + " from challenge c where c.group_id = ? and c.id <> ?"
                                        + " and c.state in ('OPEN', 'TAKEN') order by c.posted_at desc limit "
                                        + Slice.SIZE)
                        .params(challenge.group().toString(), challenge.id().toString())
                        .query((row, _) -> raw(row))
                        .list();
        return named(found);
    }

    Optional<ChallengeRow> behind(DecisionId decision) {
        var found =
                jdbc.sql(ROW + " from challenge c where c.decision_id = ?")
                        .param(decision.toString())
                        .query((row, _) -> raw(row))
                        .list();
        return named(found).stream().findFirst();
    }

    /// Open ones that wait for an answer of one of these groups.
    List<ChallengeRow> waiting(List<GroupId> mine) {
        var found =
                jdbc.sql(
                                ROW
                                        + " from challenge c where c.state = 'OPEN' and c.group_id in (:mine)"
                                        + " order by c.posted_at limit "
                                        + Slice.SIZE)
                        .param("mine", orNone(mine.stream().map(GroupId::toString)))
                        .query((row, _) -> raw(row))
                        .list();
        return named(found);
    }

    private List<String> readable(Optional<GroupId> only, PersonId reader) {
        var reach = groups.reach(reader).groups();
        return orNone(
                reach.stream()
                        .filter(id -> only.isEmpty() || only.get().equals(id))
                        .map(Object::toString));
    }

    private static List<String> orNone(Stream<String> ids) {
        return Stream.concat(ids, Stream.of(NONE)).toList();
    }

    private List<ChallengeRow> named(List<Raw> found) {
        var names = people.names(found.stream().map(Raw::by).distinct().toList());
        var groupNames = groups.names(found.stream().map(Raw::group).distinct().toList());
        return found.stream().map(raw -> row(raw, names, groupNames)).toList();
    }

    private ChallengeRow row(Raw raw, Map<PersonId, String> names, Map<GroupId, String> inGroups) {
        return new ChallengeRow(
                raw.id(),
                raw.title(),
                raw.group(),
                inGroups.getOrDefault(raw.group(), ""),
                raw.state(),
                names.getOrDefault(raw.by(), ""),
                raw.at(),
                raw.answerBy(),
                raw.state() == ChallengeState.OPEN && raw.answerBy().isBefore(LocalDate.now(clock)),
                raw.shared() + 1);
    }

    private Unjudged whole(ResultSet row, PersonId reader) throws SQLException {
        var raw = raw(row);
        var answeredBy = Optional.ofNullable(row.getString("answered_by")).map(PersonId::of);
        var names =
                new HashMap<>(
                        people.names(
                                Stream.concat(Stream.of(raw.by()), answeredBy.stream()).toList()));
        var shown = row(raw, names, groups.names(List.of(raw.group())));
        var answer = answeredBy.map(by -> names.getOrDefault(by, ""));
        var reason = Optional.ofNullable(row.getString("reason"));
        var at = Optional.ofNullable(row.getTimestamp("answered_at"));
        return new Unjudged(
                shown,
                new Telling(
                        raw.title(),
                        row.getString("words"),
                        row.getString("since"),
                        row.getString("felt_by"),
                        row.getString("tried")),
                raw.by(),
                answer.flatMap(name ->
                        reason.flatMap(why ->
                                at.map(then ->
                                        new ChallengeDetails.Answer(name, why, then.toInstant())))),
                Optional.ofNullable(row.getString("merged_into")).map(ChallengeId::of),
                Optional.ofNullable(row.getString("decision_id")).map(DecisionId::of),
                raw.by().equals(reader),
                row.getBoolean("mine"));
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                ChallengeId.of(row.getString("id")),
                GroupId.of(row.getString("group_id")),
                row.getString("title"),
                ChallengeState.valueOf(row.getString("state")),
                PersonId.of(row.getString("posted_by")),
                row.getTimestamp("posted_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("shared"));
    }

    private record Raw(
            ChallengeId id,
            GroupId group,
            String title,
            ChallengeState state,
            PersonId by,
            java.time.Instant at,
            LocalDate answerBy,
            int shared) {}

    /// A challenge before anybody asked what its reader may do.
    record Unjudged(
            ChallengeRow row,
            Telling telling,
            PersonId postedBy,
            Optional<ChallengeDetails.Answer> answer,
            Optional<ChallengeId> mergedInto,
            Optional<DecisionId> decision,
            boolean mine,
            boolean shared) {

        ChallengeDetails answerable(Verdict mayAnswer) {
            return new ChallengeDetails(
                    row, telling, postedBy, answer, mergedInto, decision, mine, shared, mayAnswer);
        }
    }
}
