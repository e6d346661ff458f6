package org.colead.consensus;

import java.util.List;
import java.util.stream.Stream;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// Tells of positions who wrote them down and what stood there before.
@Component
class ToldStands {

    private final People people;
    private final ChangedPositions changed;

    ToldStands(People people, ChangedPositions changed) {
        this.people = people;
        this.changed = changed;
    }

    /// In the same order; two statements, however many they are.
    List<Stand> of(List<StoodRow> rows, ConsensusMethod method) {
        var before = changed.in(rows.stream().map(StoodRow::id).toList());
        var witnesses =
                Stream.concat(
                        rows.stream().flatMap(row -> row.witness().stream()),
                        before.values().stream()
                                .flatMap(List::stream)
                                .flatMap(kept -> kept.witness().stream()));
        var names = people.names(witnesses.distinct().toList());
        return rows.stream()
                .map(row -> row.told(method, names, before.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
