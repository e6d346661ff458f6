package org.colead.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Entries without a seal whose time for it has come. What lies behind a veil waits for its end:
/// the size of the sealed record, and the places of other entries, must not tell that somebody
/// answered.
@Component
class EntriesToSeal {

    /// Behind a veil that still hangs: nothing more has happened in the stream that ends it.
    static final String KEPT_BACK =
            """
            (e.veil_stream is not null and not exists (select 1 from record_entry v
                where v.stream = e.veil_stream and v.id > e.id))
            """;

    private static final String SELECT =
            """
            select e.id, e.stream, e.number, e.hash
            from record_entry e left join record_leaf l on l.entry = e.id
            where l.idx is null and not %s
            """
                    .formatted(KEPT_BACK);

    private static final int PAGE = 500;

    private final JdbcClient jdbc;

    EntriesToSeal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One that is committed and has no seal yet.
    record Unsealed(UUID id, UUID stream, int number, Hash hash) {}

    /// The oldest first, up to `count`, and then whatever waited for one of them.
    ///
    /// @param since the oldest id worth looking at
    List<Unsealed> next(UUID since, int count) {
        var entries =
                new ArrayList<>(
                        jdbc.sql(SELECT + " and e.id >= ? order by e.id limit ?")
                                .params(since.toString(), count)
                                .query((row, _) -> read(row))
                                .list());
        if (!entries.isEmpty()) {
            entries.addAll(waitedFor(entries, since));
        }
        return entries;
    }

    private List<Unsealed> waitedFor(List<Unsealed> entries, UUID since) {
        return jdbc.sql(SELECT + " and e.veil_stream in (:streams) and e.id < :since order by e.id")
                .param(
                        "streams",
                        entries.stream().map(e -> e.stream().toString()).distinct().toList())
                .param("since", since.toString())
                .query((row, _) -> read(row))
                .list();
    }

    /// Which of these have a seal before `index`: from before a restart, or from a moment before
    /// their line was written down.
    List<UnsealedEntry> sealedBelow(long index, List<UnsealedEntry> entries) {
        var sealed = new ArrayList<UnsealedEntry>();
        for (int from = 0; from < entries.size(); from += PAGE) {
            var page = entries.subList(from, Math.min(from + PAGE, entries.size()));
            sealed.addAll(sealedIn(page, index));
        }
        return sealed;
    }

    private List<UnsealedEntry> sealedIn(List<UnsealedEntry> page, long index) {
        var found =
                jdbc.sql(
                                """
                                select e.stream, e.number, l.hash
                                from record_entry e join record_leaf l on l.entry = e.id
                                where e.stream in (:streams) and l.idx < :index
                                """)
                        .param("streams", page.stream().map(e -> e.stream().toString()).toList())
                        .param("index", index)
                        .query((row, _) ->
                                new UnsealedEntry(
                                        UUID.fromString(row.getString("stream")),
                                        row.getInt("number"),
                                        new Hash(row.getString("hash"))))
                        .set();
        return page.stream().filter(found::contains).toList();
    }

    private static Unsealed read(ResultSet row) throws SQLException {
        return new Unsealed(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("stream")),
                row.getInt("number"),
                new Hash(row.getString("hash")));
    }
}
