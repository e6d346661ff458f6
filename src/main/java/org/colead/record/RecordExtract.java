package org.colead.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.kernel.AuditedEvent.Veil;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All entries about one thing, to be kept and verified elsewhere. What lies behind a veil is left
/// out until it is lifted.
@Service
@Transactional(readOnly = true)
public class RecordExtract {

    private static final int PAGE = 1_000;

    private static final String ABOUT =
            """
            select e.*, l.idx from record_entry e left join record_leaf l on l.entry = e.id
             where e.about = :about and e.id > :after and %s order by e.id limit :page\
            """
                    .formatted(RecordReader.UNVEILED);

    private final JdbcClient jdbc;
    private final Permissions permissions;

    RecordExtract(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /// In the order in which they were written; none for whoever may not read the record.
    public List<WrittenEntry> about(UUID thing, PersonId viewer) {
        var all = new ArrayList<WrittenEntry>();
        if (!permissions.can(viewer, Action.READ_RECORD, RecordVerification.RECORD).allowed()) {
            return all;
        }
        var page = page(thing, new UUID(0, 0));
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(thing, page.getLast().id());
        }
        return all;
    }

    private List<WrittenEntry> page(UUID thing, UUID after) {
        return jdbc.sql(ABOUT)
                .param("about", thing.toString())
                .param("after", after.toString())
                .param("page", PAGE)
                .query(RecordExtract::read)
                .list();
    }

    private static WrittenEntry read(ResultSet row, int index) throws SQLException {
        var veil = Optional.ofNullable(row.getString("veil_stream"));
        var kind = row.getString("veil_kind");
        var sealed = Optional.ofNullable(row.getObject("idx", Long.class));
        return new WrittenEntry(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("stream")),
                row.getInt("number"),
                row.getString("kind"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                UUID.fromString(row.getString("actor")),
                row.getBoolean("actor_hidden"),
                UUID.fromString(row.getString("about")),
                veil.map(stream -> new Veil(UUID.fromString(stream), kind)),
                row.getString("commitment"),
                row.getString("previous"),
                row.getString("hash"),
                sealed.map(place -> place + 1));
    }
}
