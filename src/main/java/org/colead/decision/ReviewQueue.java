package org.colead.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is to be reviewed, the longest overdue first, with those who carry it.
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    private static final int WEEKS_AHEAD = 4;

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;
    private final List<CarriedDecisions> carried;
    private final People people;
    private final Clock clock;

    ReviewQueue(
            JdbcClient jdbc,
            ReadableDecisions readable,
            List<CarriedDecisions> carried,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.readable = readable;
        this.carried = List.copyOf(carried);
        this.people = people;
        this.clock = clock;
    }

    /// A review that is due, or will be within four weeks.
    ///
    /// @param who those who carry its steps; its authors where nobody does
    public record Due(
            DecisionId id,
            String title,
            LocalDate on,
            boolean trial,
            boolean overdue,
            List<String> who) {}

    public Slice<Due> page(Optional<String> after, PersonId viewer) {
        var today = LocalDate.now(clock);
        var from = after.map(ReviewQueue::key).orElse(new Key(LocalDate.EPOCH, ""));
        var query =
                jdbc.sql(
                                "select d.id, d.title, d.review_on, d.outcome from decision d"
                                        + " where not d.practice and d.stage = 'UNDERWAY'"
                                        + " and d.review_on < :until and (d.review_on > :on"
                                        + " or d.review_on = :on and d.id > :id) and "
                                        + ReadableDecisions.CONDITION
                                        + " order by d.review_on, d.id limit "
                                        + (Slice.SIZE + 1))
                        .param("until", today.plusWeeks(WEEKS_AHEAD))
                        .param("on", from.on())
                        .param(
                                "id",
                                from.id().isEmpty()
                                        ? new java.util.UUID(0, 0).toString()
                                        : from.id());
        var found =
                readable.bind(query, viewer)
                        .query((row, _) ->
                                new Due(
                                        DecisionId.of(row.getString("id")),
                                        row.getString("title"),
                                        row.getObject("review_on", LocalDate.class),
                                        Outcome.TRIAL.name().equals(row.getString("outcome")),
                                        row.getObject("review_on", LocalDate.class).isBefore(today),
                                        List.of()))
                        .list();
        var page = Slice.of(found, Slice.SIZE, due -> due.on() + "_" + due.id());
        var who = who(page.rows().stream().map(Due::id).toList());
        return new Slice<>(page.rows().stream().map(due -> with(due, who)).toList(), page.next());
    }

    private static Due with(Due due, Map<DecisionId, List<String>> who) {
        return new Due(
                due.id(),
                due.title(),
                due.on(),
                due.trial(),
                due.overdue(),
                who.getOrDefault(due.id(), List.of()));
    }

    private Map<DecisionId, List<String>> who(List<DecisionId> decisions) {
        var persons = new java.util.HashMap<>(authors(decisions));
        carried.forEach(c -> persons.putAll(c.carriersOf(decisions)));
        var names = people.names(persons.values().stream().flatMap(List::stream).toList());
        var who = new java.util.HashMap<DecisionId, List<String>>();
        persons.forEach((id, all) ->
                who.put(id, all.stream().map(p -> names.getOrDefault(p, "")).toList()));
        return who;
    }

    private Map<DecisionId, List<PersonId>> authors(List<DecisionId> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select decision_id, person_id from decision_author where"
                                        + " decision_id in (:ids) and accepted_at is not null"
                                        + " order by decision_id, position")
                        .param("ids", decisions.stream().map(DecisionId::toString).toList())
                        .query((row, _) ->
                                Map.entry(
                                        DecisionId.of(row.getString(1)),
                                        PersonId.of(row.getString(2))))
                        .list()
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private record Key(LocalDate on, String id) {}

    private static Key key(String text) {
        try {
            var parts = text.split("_", 2);
            return new Key(LocalDate.parse(parts[0]), DecisionId.of(parts[1]).toString());
        } catch (RuntimeException unreadable) {
            throw Refusal.because("This page of the list is not known. Open the list again.");
        }
    }
}
