package org.colead.live;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom a live session lets do what, while it is on: its guests take part without positions, and
/// whoever took over the facilitation facilitates. Both end with the session.
@Component
class LiveFacts implements FactSource {

    private static final String ON =
            """
            select s.facilitator_id = :person as facilitates
              from live_session s
             where s.decision_id = :decision and s.ended_at is null and s.ends_at > :now
               and (s.facilitator_id = :person
                    or exists (select 1 from live_seat p
                                where p.session_id = s.id and p.person_id = :person
                                  and p.guest and p.entered_at is not null
                                  and p.refused_at is null))
             limit 1\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LiveFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return subject.type() == Subject.Type.DECISION ? during(person, subject) : List.of();
    }

    private List<Fact> during(PersonId person, Subject decision) {
        return jdbc.sql(ON)
                .param("person", person.toString())
                .param("decision", decision.id().toString())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1) ? FACILITATES : GUEST)
                .list();
    }

    private static final Fact FACILITATES =
            new Fact(
                    FactKind.FACILITATES,
                    Sentence.of("You facilitate the live session about this while it is on."));
    private static final Fact GUEST =
            new Fact(
                    FactKind.GUEST,
                    Sentence.of("You were admitted as a guest of the live session that is on."));
}
