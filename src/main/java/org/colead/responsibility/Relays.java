package org.colead.responsibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.ResponsibilityRow.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handovers that a person takes part in: those that wait, with what passed between the same two
/// lately.
@Service
@Transactional(readOnly = true)
public class Relays {

    private static final Duration LATELY = Duration.ofDays(60);

    private static final String BETWEEN =
            """
            select r.id, r.result, r.holder as giver, r.offered_to as receiver,
                   r.offered_at as moment, 0 as accepted
              from responsibility r
             where r.state = 'ACCEPTED' and r.offered_to is not null
               and (r.offered_to = :person or r.holder = :person)
            union all
            select r.id, r.result, b.person_id, a.person_id, a.accepted_at, 1
              from responsibility r
              join responsibility_holding a on a.responsibility_id = r.id
              join responsibility_holding b
                on b.responsibility_id = r.id and b.number = a.number - 1
               and b.passed_at = a.accepted_at
             where (a.person_id = :person or b.person_id = :person) and a.accepted_at >= :since
             order by accepted, moment desc limit 100\
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Relays(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /// Only between people where something still waits.
    public List<Relay> of(PersonId person) {
        var found =
                jdbc.sql(BETWEEN)
                        .param("person", person.toString())
                        .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                        .query(Relays::passing)
                        .list();
        var pairs = found.stream().collect(groupingBy(Passing::pair, LinkedHashMap::new, toList()));
        var names =
                people.names(
                        found.stream()
                                .flatMap(p -> Stream.of(p.pair().from(), p.pair().to()))
                                .distinct()
                                .toList());
        return pairs.entrySet().stream()
                .map(entry -> relay(entry.getKey(), entry.getValue(), names))
                .filter(relay -> relay.passed() < relay.items().size())
                .toList();
    }

    private static Relay relay(Pair pair, List<Passing> passings, Map<PersonId, String> names) {
        return new Relay(
                someone(pair.from(), names),
                someone(pair.to(), names),
                passings.stream().map(Passing::item).toList());
    }

    private static Someone someone(PersonId id, Map<PersonId, String> names) {
        return new Someone(id, names.getOrDefault(id, "—"));
    }

    private static Passing passing(ResultSet row, int number) throws SQLException {
        return new Passing(
                new Pair(
                        PersonId.of(row.getString("giver")),
                        PersonId.of(row.getString("receiver"))),
                new Relay.Item(
                        ResponsibilityId.of(row.getString("id")),
                        row.getString("result"),
                        row.getBoolean("accepted"),
                        row.getTimestamp("moment").toInstant()));
    }

    private record Pair(PersonId from, PersonId to) {}

    private record Passing(Pair pair, Relay.Item item) {}
}
