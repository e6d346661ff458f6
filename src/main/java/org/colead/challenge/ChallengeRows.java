package org.colead.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionId;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of challenges, of those that were put to groups whose matters the reader may read.
@Component
class ChallengeRows {

    private static final String READABLE =
            RawChallenge.COLUMNS + " from challenge c where c.group_id in (:groups) and ";

    private static final String PAGE =
            READABLE
                    + """
                    (:after = '' or (c.state <> 'OPEN', c.posted_at, c.id) >
                            (select l.state <> 'OPEN', l.posted_at, l.id
                               from challenge l where l.id = :after))
                     order by c.state <> 'OPEN', c.posted_at, c.id limit :limit\
                    """;

    private static final String BESIDES =
            READABLE
                    + """
                    c.id <> :id and c.state in ('OPEN', 'TAKEN')
                       and c.title like :words escape '!'
                     order by c.posted_at desc, c.id limit :limit offset :offset\
                    """;

    private static final String WAITING =
            READABLE + "c.state = 'OPEN' order by c.posted_at, c.id limit " + Slice.SIZE;

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
                named(
                        jdbc.sql(PAGE)
                                .param("groups", readable(only, reader))
                                .param("after", after.orElse(""))
                                .param("limit", Slice.SIZE + 1));
        return Slice.of(found, Slice.SIZE, row -> row.id().toString());
    }

    int countOpen(GroupId group, PersonId reader) {
        return jdbc.sql(
                        "select count(*) from challenge where group_id in (:groups) and state = 'OPEN'")
                .param("groups", readable(Optional.of(group), reader))
                .query(Integer.class)
                .single();
    }

    List<ChallengeRow> besides(
            ChallengeRow challenge, String words, int offset, int limit, PersonId reader) {
        return named(
                jdbc.sql(BESIDES)
                        .param("groups", readable(Optional.of(challenge.group()), reader))
                        .param("id", challenge.id().toString())
                        .param("words", LookedFor.anywhere(words))
                        .param("offset", offset)
                        .param("limit", limit));
    }

    Optional<ChallengeRow> behind(DecisionId decision, PersonId reader) {
        var found =
                named(
                        jdbc.sql(READABLE + "c.decision_id = :decision")
                                .param("groups", readable(Optional.empty(), reader))
                                .param("decision", decision.toString()));
        return found.stream().findFirst();
    }

    /// Open ones that wait for an answer of one of these groups.
    List<ChallengeRow> waiting(List<GroupId> mine) {
        return named(
                jdbc.sql(WAITING).param("groups", orNone(mine.stream().map(GroupId::toString))));
    }

    /// The authors of all that was merged into it or into one of those, but for its own.
    List<PersonId> joinedBy(ChallengeId id) {
        return jdbc.sql(
                        """
                        with recursive part (id, posted_by) as (
                            select id, posted_by from challenge where merged_into = :id
                            union
                            select c.id, c.posted_by from challenge c
                              join part p on c.merged_into = p.id)
                        select distinct posted_by from part
                         where posted_by <> (select posted_by from challenge where id = :id)\
                        """)
                .param("id", id.toString())
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
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

    private List<ChallengeRow> named(JdbcClient.StatementSpec statement) {
        var found = statement.query((row, _) -> RawChallenge.read(row)).list();
        var names = people.names(found.stream().map(RawChallenge::by).distinct().toList());
        var in = groups.names(found.stream().map(RawChallenge::group).distinct().toList());
        var today = LocalDate.now(clock);
        return found.stream().map(raw -> raw.row(names, in, today)).toList();
    }
}
