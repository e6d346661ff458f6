package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.StepSource;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who carries what, until when, and what is free.
@Service
@Transactional(readOnly = true)
public class Carried implements StepSource {

    private static final int PAGE = 50;
    private static final int LATELY = 60;

    private final ResponsibilityRows rows;
    private final GroupDirectory groups;
    private final JdbcClient jdbc;
    private final Clock clock;

    Carried(ResponsibilityRows rows, GroupDirectory groups, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The steps of a decision, in the order they were described; those that have ended, too.
    public List<ResponsibilityRow> steps(DecisionId decision) {
        return rows.everWhere(
                "decision_id = :decision order by id", Map.of("decision", decision.toString()));
    }

    /// Offers and handovers that wait for this person.
    public List<ResponsibilityRow> offeredTo(PersonId person) {
        return rows.where(
                "offered_to = :person order by offered_at, id limit " + PAGE,
                Map.of("person", person.toString()),
                today());
    }

    public List<ResponsibilityRow> carriedBy(PersonId person) {
        return rows.where(
                "holder = :person order by until_date, id limit " + PAGE,
                Map.of("person", person.toString()),
                today());
    }

    /// The steps this person has carried out, the last one in front; this stays to their credit.
    public List<ResponsibilityRow> carriedOutBy(PersonId person) {
        return rows.everWhere(
                "done_by = :person and state = 'DONE' order by done_at desc, id limit " + PAGE,
                Map.of("person", person.toString()));
    }

    /// Steps for which nobody was found yet, of the groups whose matters the viewer may read; those
    /// that end first in front.
    public List<ResponsibilityRow> free(PersonId viewer) {
        return within(viewer, "state = 'FREE'");
    }

    /// Those whose holder looks for somebody who would like to learn it, in the same groups.
    public List<ResponsibilityRow> lookingForUnderstudy(PersonId viewer) {
        return within(viewer, "state = 'ACCEPTED' and seeks_learner");
    }

    /// What stands by itself and was laid down in the last 60 days, in the same groups.
    public List<ResponsibilityRow> laidDown(PersonId viewer) {
        var reach = reach(viewer);
        return reach.isEmpty()
                ? List.of()
                : rows.everWhere(
                        "state = 'ENDED' and decision_id is null and group_id in (:groups)"
                                + " and ended_at >= :since and id in (select responsibility_id"
                                + " from responsibility_reason where kind = 'LAID_DOWN')"
                                + " order by ended_at desc, id limit "
                                + PAGE,
                        Map.of("groups", reach, "since", today().minusDays(LATELY)));
    }

    private List<String> reach(PersonId viewer) {
        return groups.reach(viewer).groups().stream().map(GroupId::toString).toList();
    }

    private List<ResponsibilityRow> within(PersonId viewer, String condition) {
        var reach = reach(viewer);
        return reach.isEmpty()
                ? List.of()
                : rows.where(
                        condition
                                + " and group_id in (:groups) order by until_date, id limit "
                                + PAGE,
                        Map.of("groups", reach),
                        today());
    }

    /// Those who carry a standing responsibility now: “allocates collaboration time: …”.
    public List<ResponsibilityRow> holdersOf(Mandate mandate) {
        return rows.where(
                "mandate = :mandate and state = 'ACCEPTED' and from_date <= :today order by id"
                        + " limit "
                        + PAGE,
                Map.of("mandate", mandate.name()),
                today());
    }

    /// Those who carry a standing responsibility of one group now.
    public List<ResponsibilityRow> entrusted(Mandate mandate, GroupId group) {
        return rows.where(
                "mandate = :mandate and group_id = :group and state = 'ACCEPTED'"
                        + " and from_date <= :today order by id limit "
                        + PAGE,
                Map.of("mandate", mandate.name(), "group", group.toString()),
                today());
    }

    public Optional<ResponsibilityRow> one(ResponsibilityId id) {
        return rows.everWhere("id = :id", Map.of("id", id.toString())).stream().findFirst();
    }

    /// How many are carried, and by how many people.
    public Totals totals() {
        return jdbc.sql(
                        "select count(*), count(distinct holder) from responsibility"
                                + " where state = 'ACCEPTED' and until_date >= ?")
                .param(today())
                .query((row, _) -> new Totals(row.getInt(1), row.getInt(2)))
                .single();
    }

    @Override
    public List<Step> stepsOf(DecisionId decision) {
        return steps(decision).stream().map(Carried::step).toList();
    }

    private static Step step(ResponsibilityRow row) {
        return new Step(
                row.result(),
                row.carrier().map(ResponsibilityRow.Someone::id),
                row.offer().map(offer -> offer.to().id()),
                row.until(),
                row.done().map(it -> new Step.Done(it.at(), it.words())),
                row.state() == ResponsibilityState.ENDED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// So many responsibilities, carried by so many people.
    public record Totals(int responsibilities, int people) {}
}
