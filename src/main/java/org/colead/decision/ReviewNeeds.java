package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reviews that are due, for those who carry a step and those who facilitate; [AuthorNeeds] tells
/// the authors.
@Component
class ReviewNeeds implements NeedSource {

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private static final String DUE =
            """
            select d.id, d.title, d.id in (:steps) as carries from decision d
             where (d.id in (:steps) or d.group_id in (:groups))
               and d.stage = 'UNDERWAY' and d.review_on <= :today and not exists (
                   select 1 from decision_author a
                    where a.decision_id = d.id and a.person_id = :person)
             order by d.review_on, d.id limit 50\
            """;

    private final JdbcClient jdbc;
    private final List<CarriedDecisions> carried;
    private final Clock clock;

    ReviewNeeds(JdbcClient jdbc, List<CarriedDecisions> carried, Clock clock) {
        this.jdbc = jdbc;
        this.carried = List.copyOf(carried);
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var steps = ids(it -> it.carriedBy(person).stream().map(Object::toString));
        var groups = ids(it -> it.facilitatedBy(person).stream().map(Object::toString));
        return jdbc.sql(DUE)
                .param("steps", steps)
                .param("groups", groups)
                .param("today", LocalDate.now(clock))
                .param("person", person.toString())
                .query((row, _) ->
                        need(
                                DecisionId.of(row.getString("id")),
                                row.getString("title"),
                                row.getBoolean("carries")))
                .list();
    }

    private List<String> ids(Function<CarriedDecisions, Stream<String>> those) {
        return Stream.concat(carried.stream().flatMap(those), Stream.of(NONE)).toList();
    }

    private static Need need(DecisionId id, String title, boolean carries) {
        return new Need(
                id.value(),
                Sentence.of("Review a decision"),
                title,
                carries
                        ? Sentence.of("You carry a step of it, and its review is due.")
                        : Sentence.of("You facilitate its group, and its review is due."),
                Sentence.of("Review it"),
                "decisions/" + id + "#review",
                Optional.empty(),
                10,
                Optional.empty());
    }
}
