package org.colead.record;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.record.Entry.Head;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Chains entries to the heads of their streams and adds them to the tables.
@Component
class EntryWriter {

    private static final int BATCH = 500;

    private static final String ENTRY =
            """
            insert into record_entry (id, stream, number, kind, at, actor, actor_hidden, about,
                veil_stream, veil_kind, commitment, previous, hash, mark)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PAYLOAD =
            "insert into record_payload (entry, salt, payload) values (?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RecordKeys keys;

    EntryWriter(JdbcClient jdbc, JdbcTemplate batches, RecordKeys keys) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keys = keys;
    }

    /// Returns what stands in the record once the transaction is committed. Throws where another
    /// wrote to one of the streams meanwhile; the whole unit of work can then be tried again.
    List<UnsealedEntry> write(List<AuditedEvent> events) {
        try {
            var written = new ArrayList<UnsealedEntry>();
            for (int from = 0; from < events.size(); from += BATCH) {
                var batch = events.subList(from, Math.min(from + BATCH, events.size()));
                written.addAll(writeBatch(batch));
            }
            return written;
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException(
                    "Somebody else changed the same thing at the same moment", e);
        }
    }

    private List<UnsealedEntry> writeBatch(List<AuditedEvent> events) {
        var heads = heads(events.stream().map(AuditedEvent::stream).distinct().toList());
        var entries = new ArrayList<Object[]>();
        var payloads = new ArrayList<Object[]>();
        var written = new ArrayList<UnsealedEntry>();
        for (var event : events) {
            var salt = RecordKeys.salt();
            var payload = CanonicalJson.of((Record) event);
            var head = heads.getOrDefault(event.stream(), Head.NONE);
            var entry = Entry.of(event, head, Hash.commitment(salt, payload));
            var hash = entry.hash();
            heads.put(event.stream(), new Head(entry.number(), hash));
            entries.add(columns(entry, hash));
            payloads.add(new Object[] {entry.id().toString(), salt, payload});
            written.add(new UnsealedEntry(entry.stream(), entry.number(), hash));
        }
        batches.batchUpdate(ENTRY, entries);
        batches.batchUpdate(PAYLOAD, payloads);
        return written;
    }

    private Object[] columns(Entry entry, Hash hash) {
        var veil = entry.veil();
        return new Object[] {
            entry.id().toString(),
            entry.stream().toString(),
            entry.number(),
            entry.kind(),
            LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
            entry.actor().toString(),
            entry.actorHidden(),
            entry.about().toString(),
            veil == null ? null : veil.stream().toString(),
            veil == null ? null : veil.kind(),
            entry.commitment().hex(),
            entry.previous().hex(),
            hash.hex(),
            keys.mark(hash)
        };
    }

    private Map<UUID, Head> heads(List<UUID> streams) {
        var heads = new HashMap<UUID, Head>();
        jdbc.sql(
                        """
                        select e.stream, e.number, e.hash
                        from (select stream, max(number) as number from record_entry
                              where stream in (:streams) group by stream) head
                        join record_entry e
                            on e.stream = head.stream and e.number = head.number
                        """)
                .param("streams", streams.stream().map(UUID::toString).toList())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        heads.put(
                                                UUID.fromString(row.getString("stream")),
                                                new Head(
                                                        row.getInt("number"),
                                                        new Hash(row.getString("hash")))));
        return heads;
    }
}
