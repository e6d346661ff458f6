package org.colead.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads contributions for the screen: three statements a page, whatever their number.
@Component
class ContributionRows {

    private static final String COLUMNS =
            """
            select id, kind, author_id, words, stated_as, salt is not null as hidden,
                   objected_in, workable, joined_to, text_version, at, withdrawn_at
            from contribution
            """;

    private final JdbcClient jdbc;
    private final AnswerRows answers;
    private final ClarificationRows clarifications;
    private final Names names;

    ContributionRows(
            JdbcClient jdbc, AnswerRows answers, ClarificationRows clarifications, Names names) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clarifications = clarifications;
        this.names = names;
    }

    Slice<ContributionRow> page(
            DecisionId decision, Set<Kind> kinds, Optional<String> after, PersonId viewer) {
        var from = after.map(PageKey::parse).orElse(PageKey.START);
        var found =
                jdbc.sql(
                                COLUMNS
                                        + """
                                        where decision_id = :decision and kind in (:kinds)
                                          and joined_to is null
                                          and (settled > :settled or settled = :settled
                                               and (at > :at or at = :at and id > :id))
                                        order by settled, at, id
                                        limit :limit
                                        """)
                        .param("decision", decision.toString())
                        .param("kinds", kinds.stream().map(Kind::name).toList())
                        .param("settled", from.settled())
                        .param("at", from.utc())
                        .param("id", from.id().toString())
                        .param("limit", Contributions.PAGE + 1)
                        .query(SaidRow::read)
                        .list();
        return Slice.of(
                together(dressed(found, viewer), viewer),
                Contributions.PAGE,
                row -> PageKey.after(row).toString());
    }

    Optional<ContributionRow> one(ContributionId id, PersonId viewer) {
        var found =
                jdbc.sql(COLUMNS + "where id = ?").param(id.toString()).query(SaidRow::read).list();
        return dressed(found, viewer).stream().findFirst();
    }

    /// Of one decision, those that are named.
    List<ContributionRow> some(
            DecisionId decision, Collection<ContributionId> ids, PersonId viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found =
                jdbc.sql(COLUMNS + "where decision_id = :decision and id in (:ids)")
                        .param("decision", decision.toString())
                        .param("ids", ids.stream().map(ContributionId::toString).toList())
                        .query(SaidRow::read)
                        .list();
        return dressed(found, viewer);
    }

    List<ContributionRow> thatChangedTheText(DecisionId decision, PersonId person) {
        var found =
                jdbc.sql(
                                COLUMNS
                                        + """
                                        where decision_id = :decision and author_id = :person
                                          and withdrawn_at is null
                                          and exists (select 1 from answer a
                                                      where a.contribution_id = contribution.id
                                                        and a.text_version is not null)
                                        order by at, id limit 20
                                        """)
                        .param("decision", decision.toString())
                        .param("person", person.toString())
                        .query(SaidRow::read)
                        .list();
        return dressed(found, person).stream()
                .filter(said -> said.answer().flatMap(AnswerRow::textVersion).isPresent())
                .toList();
    }

    List<ClarificationRow> clarifications(ContributionId concern) {
        var asked = clarifications.of(List.of(concern)).getOrDefault(concern, List.of());
        var called = names.of(asked.stream().map(SaidClarification::askedBy).toList());
        return asked.stream().map(it -> it.shown(called)).toList();
    }

    Optional<ContributionRow> reactionOf(DecisionId decision, PersonId person) {
        var found =
                jdbc.sql(COLUMNS + "where decision_id = ? and once_by = ?")
                        .params(decision.toString(), person.toString())
                        .query(SaidRow::read)
                        .list();
        return dressed(found, person).stream().findFirst();
    }

    Optional<PersonId> authorOf(ContributionId id) {
        return jdbc.sql("select author_id from contribution where id = ?")
                .param(id.toString())
                .query((row, _) -> SaidAt.person(row, "author_id"))
                .optional();
    }

    /// Each with those that are joined to it.
    private List<ContributionRow> together(List<ContributionRow> rows, PersonId viewer) {
        var concerns =
                rows.stream()
                        .filter(row -> row.kind() == Kind.CONCERN)
                        .map(row -> row.id().toString())
                        .toList();
        if (concerns.isEmpty()) {
            return rows;
        }
        var found =
                jdbc.sql(COLUMNS + "where joined_to in (:ids) order by at, id")
                        .param("ids", concerns)
                        .query(SaidRow::read)
                        .list();
        var firsts = new HashMap<ContributionId, ContributionId>();
        found.forEach(said -> said.joinedTo().ifPresent(first -> firsts.put(said.id(), first)));
        var joined =
                dressed(found, viewer).stream()
                        .collect(Collectors.groupingBy(row -> firsts.get(row.id())));
        return rows.stream()
                .map(row -> row.with(joined.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<ContributionRow> dressed(List<SaidRow> found, PersonId viewer) {
        var answered = answers.of(found.stream().map(SaidRow::id).toList());
        var asked = clarifications.of(concerns(found));
        var people = peopleShown(found, answered.values(), viewer);
        asked.values().forEach(all -> all.forEach(it -> people.add(it.askedBy())));
        var called = names.of(people);
        return found.stream()
                .map(said ->
                        said.shownTo(
                                viewer,
                                answered.getOrDefault(said.id(), List.of()),
                                asked.getOrDefault(said.id(), List.of()),
                                called))
                .toList();
    }

    private static List<ContributionId> concerns(List<SaidRow> found) {
        return found.stream().filter(said -> said.kind() == Kind.CONCERN).map(SaidRow::id).toList();
    }

    private static List<PersonId> peopleShown(
            List<SaidRow> found, Collection<List<SaidAnswer>> answered, PersonId viewer) {
        var people = new ArrayList<PersonId>();
        found.stream().filter(said -> said.shows(viewer)).map(SaidRow::author).forEach(people::add);
        answered.forEach(all -> all.forEach(answer -> people.add(answer.by())));
        return people;
    }
}
