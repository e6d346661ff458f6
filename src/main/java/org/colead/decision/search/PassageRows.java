package org.colead.decision.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads passages where an aggregate holds many, one after the other as they were said.
@Component
public class PassageRows {

    private final JdbcClient jdbc;

    PassageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param sql selects `id` (the aggregate), `decision_id`, `kind`, `author_id` and `words`, in
    ///   the order of the words, where something is `:id`
    public List<Passage> of(String sql, UUID id) {
        var bySource =
                jdbc.sql(sql).param("id", id.toString()).query(PassageRows::passage).list().stream()
                        .collect(groupingBy(Passage::source, LinkedHashMap::new, toList()));
        return bySource.values().stream().flatMap(PassageRows::numbered).toList();
    }

    private static Stream<Passage> numbered(List<Passage> said) {
        return IntStream.range(0, said.size()).mapToObj(i -> at(said.get(i), i));
    }

    private static Passage at(Passage it, int number) {
        return new Passage(it.decision(), it.source(), number, it.kind(), it.author(), it.words());
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                DecisionId.of(row.getString("decision_id")),
                UUID.fromString(row.getString("id")),
                number,
                Passage.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("author_id")).map(PersonId::of),
                row.getString("words"));
    }
}
