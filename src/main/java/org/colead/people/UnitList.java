package org.colead.people;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.LookedFor;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Units a page at a time: those that are part of one, or those with some words in their names.
@Service
@Transactional(readOnly = true)
public class UnitList {

    private static final String PLACE =
            """
            select u.id, u.name, u.kind, if(w.parent_id is null, '', w.name) as within,
                   (select count(*) from unit part where part.parent_id = u.id) as parts
              from unit u left join unit w on w.id = u.parent_id
            """;

    private static final String FOUND = " where u.name like :words escape '!'";

    private final JdbcClient jdbc;

    UnitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those directly part of a unit, by name.
    public Slice<UnitPlace> partsOf(UnitId whole, Optional<String> after) {
        var rows =
                jdbc.sql(
                                PLACE
                                        + """
                                          left join unit last on last.id = :after
                                         where u.parent_id = :whole
                                           and (last.id is null or u.name > last.name
                                                or u.name = last.name and u.id > last.id)
                                         order by u.name, u.id limit :limit\
                                        """)
                        .param("whole", whole.toString())
                        .param("after", after.orElse(null))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> place(row))
                        .list();
        return Slice.of(rows, Slice.SIZE, row -> row.id().toString());
    }

    /// Those with these words in their names, the organisation first, from a position on.
    public List<UnitPlace> found(String words, int offset, int limit) {
        return jdbc.sql(
                        PLACE
                                + FOUND
                                + " order by u.parent_id is not null, u.name, u.id"
                                + " limit :limit offset :offset")
                .param("words", LookedFor.anywhere(words))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> place(row))
                .list();
    }

    public int count(String words) {
        return jdbc.sql("select count(*) from unit u" + FOUND)
                .param("words", LookedFor.anywhere(words))
                .query(Integer.class)
                .single();
    }

    /// These, where they stand, by name.
    public List<UnitPlace> these(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PLACE + " where u.id in (:ids) order by u.name, u.id")
                        .param("ids", ids.stream().map(UnitId::toString).toList())
                        .query((row, _) -> place(row))
                        .list();
    }

    /// Names of those ids that are units; one statement.
    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, name from unit where id in (:ids)")
                        .param("ids", ids.stream().map(UUID::toString).distinct().toList())
                        .query((row, _) ->
                                Map.entry(UUID.fromString(row.getString(1)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UnitPlace place(ResultSet row) throws SQLException {
        return new UnitPlace(
                UnitId.of(row.getString("id")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("within"),
                row.getInt("parts"));
    }
}
