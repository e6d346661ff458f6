package org.colead.responsibility;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.responsibility.ResponsibilityRow.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The load of each person who carries something, a page at a time.
@Service
@Transactional(readOnly = true)
public class Loads {

    private final LoadKeys keys;
    private final JdbcClient jdbc;
    private final ResponsibilityRows rows;
    private final DecisionRegister decisions;
    private final Clock clock;

    Loads(
            LoadKeys keys,
            JdbcClient jdbc,
            ResponsibilityRows rows,
            DecisionRegister decisions,
            Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.rows = rows;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// As many statements, however many carry something. That somebody carries a step, and until
    /// when, everybody may know; what it is about, whoever may read its decision.
    public Slice<Load> page(LoadOrder order, Optional<String> after, PersonId viewer) {
        var found = keys.after(order, after.map(LoadOrder.Key::of), Slice.SIZE + 1);
        var page = Slice.of(found, Slice.SIZE, LoadOrder.Key::words);
        var ids = page.rows().stream().map(LoadOrder.Key::holder).toList();
        var theirs = ids.isEmpty() ? List.<ResponsibilityRow>of() : rowsOf(ids, viewer);
        var out = carriedOut(ids);
        var loads =
                page.rows().stream()
                        .map(key -> new Someone(PersonId.of(key.holder()), key.name()))
                        .map(who -> Load.of(who, theirs, out.getOrDefault(who.id(), 0)))
                        .toList();
        return new Slice<>(loads, page.next());
    }

    private Map<PersonId, Integer> carriedOut(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select done_by, count(*) from responsibility where state = 'DONE'"
                                        + " and done_by in (:ids) group by done_by")
                        .param("ids", ids)
                        .query((row, _) -> Map.entry(PersonId.of(row.getString(1)), row.getInt(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<ResponsibilityRow> rowsOf(List<String> ids, PersonId viewer) {
        var found =
                rows.where(
                        "(holder in (:ids) or offered_to in (:ids)) order by until_date, id",
                        Map.of("ids", ids),
                        LocalDate.now(clock));
        var of = found.stream().flatMap(row -> row.decision().stream()).collect(toSet());
        var open = decisions.readable(of, viewer);
        return found.stream()
                .map(row ->
                        row.decision()
                                .filter(not(open::contains))
                                .map(_ -> row.closed())
                                .orElse(row))
                .toList();
    }
}
