package org.colead.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colead.decision.search.Asked;
import org.colead.decision.search.Passages;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The places in decisions where looked-for words stand, for whoever may read them.
@Service
@Transactional(readOnly = true)
public class FullText {

    private static final int EACH = 2;

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;
    private final Passages passages;
    private final People people;

    FullText(JdbcClient jdbc, ReadableDecisions readable, Passages passages, People people) {
        this.jdbc = jdbc;
        this.readable = readable;
        this.passages = passages;
        this.people = people;
    }

    /// One place of a hit: what kind of words, whose where that is shown, and the words themselves.
    public record Place(Sentence kind, Optional<String> author, Excerpt excerpt) {}

    /// The best places in each of these decisions.
    public Map<DecisionId, List<Place>> places(
            Collection<DecisionId> decisions, String words, PersonId viewer) {
        var asked = Asked.of(words);
        if (decisions.isEmpty() || asked.isEmpty()) {
            return Map.of();
        }
        var found = passages.in(readableOf(decisions, viewer), asked, EACH);
        var names =
                people.names(
                        found.values().stream()
                                .flatMap(List::stream)
                                .flatMap(place -> place.author().stream())
                                .distinct()
                                .toList());
        return found.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream().map(f -> at(f, names)).toList()));
    }

    private static Place at(Passages.Found found, Map<PersonId, String> names) {
        return new Place(
                found.kind().word(),
                found.author().map(names::get).filter(Objects::nonNull),
                found.excerpt());
    }

    private List<DecisionId> readableOf(Collection<DecisionId> decisions, PersonId viewer) {
        var query =
                jdbc.sql(
                                "select d.id from decision d where d.id in (:ids) and not d.practice and "
                                        + ReadableDecisions.CONDITION)
                        .param("ids", decisions.stream().map(DecisionId::toString).toList());
        return readable.bind(query, viewer)
                .query((row, _) -> DecisionId.of(row.getString(1)))
                .list();
    }
}
