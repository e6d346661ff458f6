package org.colead.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colead.consensus.StoodRows.Together;
import org.colead.kernel.Slice;
import org.springframework.stereotype.Component;

/// Reads a page of reasons: a row for everybody who gave one, and after those of each choice a row
/// for all who gave none.
@Component
class ReasonRows {

    private final StoodRows stood;
    private final ToldStands told;

    ReasonRows(StoodRows stood, ToldStands told) {
        this.stood = stood;
        this.told = told;
    }

    Slice<ReasonRow> page(CheckId check, ConsensusMethod method, Optional<String> after) {
        var rows = new ArrayList<Row>();
        stood.said(check, method, after).forEach(one -> rows.add(new Row(List.of(one), 0)));
        stood.together(check, method, after).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.row().far(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(silent -> rows.add(Row.of(silent)));
        rows.sort(
                Comparator.comparingInt((Row row) -> row.first().far())
                        .thenComparing(row -> row.first().silent()));
        return told(
                Slice.of(
                        rows.subList(0, Math.min(rows.size(), Slice.SIZE + 1)),
                        Slice.SIZE,
                        row -> row.first().key()),
                method);
    }

    private Slice<ReasonRow> told(Slice<Row> page, ConsensusMethod method) {
        var rows = page.rows().stream().flatMap(row -> row.rows().stream()).toList();
        var stands = told.of(rows, method).iterator();
        var byId = new LinkedHashMap<UUID, Stand>();
        rows.forEach(row -> byId.put(row.id(), stands.next()));
        return new Slice<>(page.rows().stream().map(row -> row.told(byId)).toList(), page.next());
    }

    private record Row(List<StoodRow> rows, int more) {

        static Row of(List<Together> silent) {
            return new Row(
                    silent.stream().map(Together::row).toList(),
                    silent.getFirst().together() - silent.size());
        }

        StoodRow first() {
            return rows.getFirst();
        }

        ReasonRow told(Map<UUID, Stand> stands) {
            return new ReasonRow(
                    rows.stream().map(row -> stands.get(row.id())).toList(),
                    rows.getLast().key(),
                    more);
        }
    }
}
