package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.authority.EntrustingGroups;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody may do because they accepted a responsibility: within its scope and its term, and
/// not a day longer.
@Component
class HeldFacts implements FactSource, EntrustingGroups {

    private static final String OFFERED =
            """
            select offered_at from responsibility
             where id = ? and offered_to = ? and state in ('OFFERED', 'ACCEPTED')
               and until_date >= ?\
            """;

    private static final String DONE =
            """
            select r.id, r.decision_id, r.result, r.done_at from responsibility r
              join person p on p.id = r.done_by and p.left_at is null
             where r.done_by = ? and r.state = 'DONE'\
            """;

    private final JdbcClient jdbc;
    private final Held held;
    private final Clock clock;

    HeldFacts(JdbcClient jdbc, Held held, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return switch (subject.type()) {
            case RESPONSIBILITY -> ofOne(person, subject);
            case DECISION -> ofDecision(person, subject);
            case GROUP -> entrusted(person, subject.id().toString());
            case ORGANISATION, UNIT, POOL, RECORD -> everywhere(person, subject.type());
            case ENVELOPE, BRIEF, CONFLICT -> List.of();
        };
    }

    private List<Fact> ofOne(PersonId person, Subject subject) {
        var id = subject.id().toString();
        var carried =
                held.by(person, today()).stream()
                        .filter(h -> h.id().equals(id))
                        .map(Held.Now::fact);
        var offered =
                jdbc
                        .sql(OFFERED)
                        .params(id, person.toString(), today())
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .list()
                        .stream()
                        .map(at ->
                                Sentence.of(
                                        "You were offered this on {0, date, d MMMM}.",
                                        LocalDate.ofInstant(at, clock.getZone())))
                        .map(why -> new Fact(FactKind.WAS_OFFERED, why));
        var done = done(person).stream().filter(it -> it.id().equals(id)).map(DoneStep::fact);
        return Stream.of(carried.map(HeldFacts::asHolder), done, offered)
                .flatMap(Function.identity())
                .toList();
    }

    /// What is done has no term: whoever carried it out may still read its decision, review it, and
    /// take back that it is done.
    private List<DoneStep> done(PersonId person) {
        return jdbc.sql(DONE)
                .param(person.toString())
                .query((row, _) ->
                        new DoneStep(
                                row.getString("id"),
                                row.getString("decision_id"),
                                row.getString("result"),
                                LocalDate.ofInstant(
                                        row.getTimestamp("done_at").toInstant(), clock.getZone())))
                .list();
    }

    private record DoneStep(String id, String decision, String result, LocalDate on) {

        Fact fact() {
            return new Fact(
                    FactKind.CARRIES_IT,
                    Sentence.of("You carried out “{0}” on {1, date, d MMMM}.", result, on));
        }
    }

    private static Fact asHolder(Fact fact) {
        return new Fact(FactKind.CARRIES_IT, fact.why());
    }

    private List<Fact> ofDecision(PersonId person, Subject subject) {
        var now = held.by(person, today());
        var where = held.where(now, subject.id());
        var id = subject.id().toString();
        return Stream.concat(
                        now.stream().flatMap(carried -> facts(carried, subject, where)),
                        done(person).stream()
                                .filter(it -> it.decision().equals(id))
                                .map(DoneStep::fact))
                .toList();
    }

    private static Stream<Fact> facts(Held.Now carried, Subject subject, Held.Where where) {
        var reaches = Stream.of(carried).filter(it -> it.reaches(subject.id(), where));
        var entrusted = Stream.of(carried).filter(it -> it.isEntrustedBy(where.group()));
        return Stream.concat(reaches.map(Held.Now::fact), entrusted.map(HeldFacts::asEntrusted));
    }

    /// Whatever it is: that the group entrusted something to them.
    private static Fact asEntrusted(Held.Now carried) {
        return new Fact(FactKind.HOLDS_RESPONSIBILITY, carried.fact().why());
    }

    private List<Fact> entrusted(PersonId person, String group) {
        return held.by(person, today()).stream()
                .filter(carried -> carried.isEntrustedBy(group))
                .flatMap(carried -> Stream.of(carried.fact(), asEntrusted(carried)))
                .toList();
    }

    @Override
    public Set<UUID> of(PersonId person) {
        return held.by(person, today()).stream()
                .filter(carried -> carried.decision().isEmpty())
                .map(carried -> UUID.fromString(carried.group()))
                .collect(Collectors.toSet());
    }

    private List<Fact> everywhere(PersonId person, Subject.Type type) {
        return held.by(person, today()).stream()
                .filter(h -> h.reaches(type))
                .map(Held.Now::fact)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
