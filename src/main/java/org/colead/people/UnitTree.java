package org.colead.people;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads units, each after its parent and among its siblings by name.
final class UnitTree {

    private UnitTree() {}

    static List<UnitRow> all(JdbcClient jdbc) {
        var byParent =
                jdbc
                        .sql("select id, parent_id, name, kind from unit order by name, id")
                        .query((row, _) -> row(row))
                        .list()
                        .stream()
                        .collect(groupingBy(UnitRow::parent));
        return below(Optional.empty(), byParent).toList();
    }

    private static Stream<UnitRow> below(
            Optional<UnitId> parent, Map<Optional<UnitId>, List<UnitRow>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .flatMap(unit ->
                        Stream.concat(Stream.of(unit), below(Optional.of(unit.id()), byParent)));
    }

    /// The organisation itself; refused before it is founded.
    static UnitRow founded(JdbcClient jdbc) {
        return organisation(jdbc)
                .orElseThrow(() ->
                        Refusal.because(
                                "There is no organisation yet. Open the founding link that"
                                        + " the first start printed."));
    }

    static Optional<UnitRow> organisation(JdbcClient jdbc) {
        return jdbc.sql("select id, parent_id, name, kind from unit where parent_id is null")
                .query((row, _) -> row(row))
                .optional();
    }

    static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                UnitId.of(row.getString("id")),
                Optional.ofNullable(row.getString("parent_id")).map(UnitId::of),
                row.getString("name"),
                row.getString("kind"));
    }
}
