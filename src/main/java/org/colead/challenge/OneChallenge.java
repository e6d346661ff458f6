package org.colead.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Verdict;
import org.colead.decision.DecisionId;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One challenge as its page shows it, in a fixed number of statements.
@Component
class OneChallenge {

    private static final String ONE =
            RawChallenge.COLUMNS
                    + """
                    , c.words, c.since, c.felt_by, c.tried, c.reason, c.answered_by,
                           c.answered_at, c.merged_into, c.decision_id,
                           exists (select 1 from challenge_shared m
                                    where m.challenge_id = c.id and m.person_id = :me) as mine
                      from challenge c where c.id = :id\
                    """;

    private final JdbcClient jdbc;
    private final People people;
    private final GroupDirectory groups;
    private final Clock clock;

    OneChallenge(JdbcClient jdbc, People people, GroupDirectory groups, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    Optional<Unjudged> find(ChallengeId id, PersonId reader) {
        return jdbc.sql(ONE)
                .param("id", id.toString())
                .param("me", reader.toString())
                .query((row, _) -> whole(row, reader))
                .optional();
    }

    private Unjudged whole(ResultSet row, PersonId reader) throws SQLException {
        var raw = RawChallenge.read(row);
        var answeredBy = Optional.ofNullable(row.getString("answered_by")).map(PersonId::of);
        var names = people.names(Stream.concat(Stream.of(raw.by()), answeredBy.stream()).toList());
        var telling =
                new Telling(
                        raw.title(),
                        row.getString("words"),
                        row.getString("since"),
                        row.getString("felt_by"),
                        row.getString("tried"));
        return new Unjudged(
                raw.row(names, groups.names(List.of(raw.group())), LocalDate.now(clock)),
                telling,
                raw.by(),
                answer(row, answeredBy, names),
                Optional.ofNullable(row.getString("merged_into")).map(ChallengeId::of),
                Optional.ofNullable(row.getString("decision_id")).map(DecisionId::of),
                raw.by().equals(reader),
                row.getBoolean("mine"));
    }

    private static Optional<ChallengeDetails.Answer> answer(
            ResultSet row, Optional<PersonId> by, Map<PersonId, String> names) throws SQLException {
        var reason = row.getString("reason");
        var at = row.getTimestamp("answered_at");
        return by.filter(_ -> reason != null && at != null)
                .map(person -> names.getOrDefault(person, ""))
                .map(name -> new ChallengeDetails.Answer(name, reason, at.toInstant()));
    }

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
