package org.colead.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Reason;
import org.colead.kernel.Naming;
import org.colead.kernel.Naming.Named;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.kernel.Slice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened, newest first. What lies behind a veil is shown to nobody before it is lifted.
@Service
@Transactional(readOnly = true)
public class RecordReader {

    /// An entry that may be shown: without a veil, or with one that an entry of its kind lifted.
    static final String UNVEILED =
            """
            (e.veil_kind is null or exists (select 1 from record_entry v
                where v.stream = e.veil_stream and v.kind = e.veil_kind))
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Naming> namings;
    private final Permissions permissions;

    RecordReader(JdbcClient jdbc, ObjectProvider<Naming> namings, Permissions permissions) {
        this.jdbc = jdbc;
        this.namings = namings;
        this.permissions = permissions;
    }

    /// One page; `after` is what the page before it gave as next.
    public Slice<EntryRow> entries(RecordFilter filter, Optional<String> after, PersonId viewer) {
        permissions.require(viewer, Action.READ_RECORD, RecordVerification.RECORD);
        var page = new PageQuery(filter, after, UNVEILED);
        var found = jdbc.sql(page.sql()).params(page.parameters()).query(RecordReader::read).list();
        var slice = Slice.of(found, Slice.SIZE, Found::key);
        var names = names(slice.rows(), viewer);
        return new Slice<>(
                slice.rows().stream().map(row -> row.named(names)).toList(), slice.next());
    }

    /// Why the viewer can, and why they cannot, read the record and verify it.
    public List<Reason> reasons(PersonId viewer) {
        return permissions.reasons(
                viewer, RecordVerification.RECORD, Action.READ_RECORD, Action.VERIFY_RECORD);
    }

    /// The kinds of entries there are, with their words, for a filter.
    public Map<String, Sentence> kinds(PersonId viewer) {
        permissions.require(viewer, Action.READ_RECORD, RecordVerification.RECORD);
        var kinds = new java.util.TreeMap<String, Sentence>();
        jdbc.sql(
                        """
                        select k.kind from (select distinct kind from record_entry) k
                         where exists (select 1 from record_entry e where e.kind = k.kind and %s)
                        """
                                .formatted(UNVEILED))
                .query(String.class)
                .list()
                .forEach(kind -> kinds.put(kind, KindWords.say(kind)));
        return kinds;
    }

    /// The newest signed checkpoint as text, for somebody to keep; empty before the first.
    public Optional<String> newestCheckpoint(PersonId viewer) {
        permissions.require(viewer, Action.READ_RECORD, RecordVerification.RECORD);
        return jdbc.sql("select note from record_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional();
    }

    private Map<UUID, Named> names(List<Found> rows, PersonId viewer) {
        var ids =
                rows.stream()
                        .flatMap(row -> Stream.of(row.actor(), row.about()))
                        .distinct()
                        .toList();
        var names = new HashMap<UUID, Named>();
        namings.forEach(naming -> names.putAll(naming.names(ids, viewer)));
        return names;
    }

    private static Found read(ResultSet row, int index) throws SQLException {
        long sealed = row.getLong("idx");
        boolean unsealed = row.wasNull();
        return new Found(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("stream")),
                row.getInt("number"),
                unsealed ? OptionalLong.empty() : OptionalLong.of(sealed + 1),
                row.getString("kind"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                UUID.fromString(row.getString("actor")),
                row.getBoolean("actor_hidden"),
                UUID.fromString(row.getString("about")),
                row.getString("hash"));
    }

    private record Found(
            UUID id,
            UUID stream,
            int number,
            OptionalLong sealed,
            String kind,
            Instant at,
            UUID actor,
            boolean actorHidden,
            UUID about,
            String hash) {

        String key() {
            return at + " " + id;
        }

        EntryRow named(Map<UUID, Named> names) {
            var who =
                    actor.equals(PersonId.COLEAD.value())
                            ? Optional.of("Colead")
                            : Optional.ofNullable(names.get(actor)).map(Named::name);
            return new EntryRow(
                    id,
                    stream,
                    number,
                    sealed,
                    KindWords.say(kind),
                    at,
                    actorHidden ? Optional.empty() : who,
                    actorHidden ? Optional.empty() : Optional.of(new PersonId(actor)),
                    Optional.ofNullable(names.get(about)),
                    about,
                    hash);
        }
    }
}
