package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reviews that are due, for those who carry a step; [AuthorNeeds] tells the authors.
@Component
class ReviewNeeds implements NeedSource {

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
        var mine = carried.stream().flatMap(c -> c.carriedBy(person).stream()).map(Object::toString);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return jdbc.sql(
                        """
                        select d.id, d.title from decision d
                         where d.id in (:mine) and d.stage = 'UNDERWAY' and d.review_on <= :today
                           and not exists (select 1 from decision_author a
                                where a.decision_id = d.id and a.person_id = :person)
                         order by d.review_on, d.id limit 50\
                        """)
                .param("mine", Stream.concat(mine, Stream.of(new java.util.UUID(0, 0).toString())).toList())
                .param("today", today)
                .param("person", person.toString())
                .query((row, _) -> need(DecisionId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    private static Need need(DecisionId id, String title) {
        return new Need(
                id.value(),
                Sentence.of("Review a decision"),
                title,
                Sentence.of("You carry a step of it, and its review is due."),
                Sentence.of("Review it"),
                "decisions/" + id + "#review",
                Optional.empty(),
                10,
                Optional.empty());
    }
}
