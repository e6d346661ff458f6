package org.colead.live;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom a live session lets do what, while it is on: its guests take part without positions, and
/// whoever leads it leads the round that its decision is in. That is no responsibility: it comes
/// with opening a session, and what only somebody who accepted to facilitate may do stays theirs.
@Component
class LiveFacts implements FactSource {

    /// Leading ends with the place it was taken on: of a member, or of an author.
    private static final String ON =
            """
            select s.facilitator_id = :person
                       and d.stage in ('CLARIFYING', 'REACTING', 'CONCERNS', 'CHECKING')
                       and exists (select 1 from person w where w.id = :person and w.left_at is null)
                       and (exists (select 1 from membership m
                                     where m.group_id = s.group_id and m.person_id = :person
                                       and not m.guest and m.accepted_at is not null
                                       and m.ended_at is null)
                            or exists (select 1 from decision_author a
                                        where a.decision_id = d.id and a.person_id = :person
                                          and a.accepted_at is not null)) as leads,
                   exists (select 1 from live_seat p
                            where p.session_id = s.id and p.person_id = :person
                              and p.guest and p.entered_at is not null
                              and p.refused_at is null) as visits
              from live_session s join decision d on d.id = s.decision_id
             where d.id = :decision and s.ended_at is null and s.ends_at > :now\
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
        return jdbc
                .sql(ON)
                .param("person", person.toString())
                .param("decision", decision.id().toString())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> facts(row.getBoolean("leads"), row.getBoolean("visits")))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Fact> facts(boolean leads, boolean visits) {
        return Stream.of(
                        Optional.of(LEADS).filter(_ -> leads),
                        Optional.of(GUEST).filter(_ -> visits))
                .flatMap(Optional::stream)
                .toList();
    }

    private static final Fact LEADS =
            new Fact(
                    FactKind.LEADS_SESSION,
                    Sentence.of("You facilitate the live session about this while it is on."));
    private static final Fact GUEST =
            new Fact(
                    FactKind.GUEST,
                    Sentence.of("You were admitted as a guest of the live session that is on."));
}
