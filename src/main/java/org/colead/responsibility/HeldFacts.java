package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
class HeldFacts implements FactSource {

    private static final String OFFERED =
            """
            select offered_at from responsibility
             where id = ? and offered_to = ? and state in ('OFFERED', 'ACCEPTED')
               and until_date >= ?\
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
        return Stream.concat(carried.map(HeldFacts::asHolder), offered).toList();
    }

    private static Fact asHolder(Fact fact) {
        return new Fact(FactKind.CARRIES_IT, fact.why());
    }

    private List<Fact> ofDecision(PersonId person, Subject subject) {
        return held.ofDecision(person, subject.id(), today()).stream().map(Held.Now::fact).toList();
    }

    private List<Fact> entrusted(PersonId person, String group) {
        return held.by(person, today()).stream()
                .filter(h -> h.group().equals(group) && h.mandate() != Mandate.CARRIES_STEP)
                .map(Held.Now::fact)
                .toList();
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
