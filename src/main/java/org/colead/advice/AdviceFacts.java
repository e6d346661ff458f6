package org.colead.advice;

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

/// Who decides after advice, and who was asked for it.
@Component
class AdviceFacts implements FactSource {

    private static final String STANDING =
            """
            select a.decider_id = :person as decides, a.accepted_at is not null as accepted,
                   exists (select 1 from advice_asked q
                            where q.advice_id = a.id and q.person_id = :person) as asked
              from advice a where a.decision_id = :decision
               and not exists (select 1 from person g where g.id = :person and g.left_at is not null)\
            """;

    private final JdbcClient jdbc;

    AdviceFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        if (subject.type() != Subject.Type.DECISION) {
            return List.of();
        }
        return jdbc.sql(STANDING)
                .param("person", person.toString())
                .param("decision", subject.id().toString())
                .query((row, _) ->
                        facts(
                                row.getBoolean("decides"),
                                row.getBoolean("accepted"),
                                row.getBoolean("asked")))
                .optional()
                .orElse(List.of());
    }

    private static List<Fact> facts(boolean decides, boolean accepted, boolean asked) {
        var deciding =
                accepted
                        ? new Fact(FactKind.DECIDES, Sentence.of("You accepted to decide this."))
                        : new Fact(
                                FactKind.NAMED_TO_DECIDE,
                                Sentence.of("You were named to decide this."));
        var advising =
                new Fact(FactKind.ADVISES, Sentence.of("You were asked for advice on this."));
        return Stream.concat(
                        decides ? Stream.of(deciding) : Stream.empty(),
                        asked && !(decides && accepted) ? Stream.of(advising) : Stream.empty())
                .toList();
    }
}
