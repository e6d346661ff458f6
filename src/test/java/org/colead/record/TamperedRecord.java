package org.colead.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.record.Finding.Place;
import org.colead.record.Finding.What;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// The owner of the database drops the triggers and does as they please; what they did is rolled
/// back after each test.
abstract class TamperedRecord {

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired RecordVerification verification;
    @Autowired Sealer sealer;
    @Autowired UnsealedEntries unsealed;
    @Autowired RecordKeys keys;
    @Autowired Clock clock;

    @Autowired
    @Qualifier("migrating")
    DataSource ownerTables;

    List<Trigger> triggers = List.of();
    Connection connection;
    JdbcClient owner;
    UUID stream;

    record Trigger(String name, String timing, String table, String statement) {}

    @BeforeAll
    void dropTheTriggers() {
        var jdbc = JdbcClient.create(ownerTables);
        triggers =
                jdbc.sql(
                                """
                                select trigger_name as name, event_manipulation as timing,
                                    event_object_table as 'table', action_statement as statement
                                from information_schema.triggers
                                where trigger_schema = database() and trigger_name like 'record%'
                                """)
                        .query(Trigger.class)
                        .list();
        triggers.forEach(trigger -> jdbc.sql("drop trigger " + trigger.name()).update());
    }

    @AfterAll
    void putTheTriggersBack() {
        var jdbc = JdbcClient.create(ownerTables);
        triggers.forEach(trigger ->
                jdbc.sql(
                                "create trigger %s before %s on %s for each row %s"
                                        .formatted(
                                                trigger.name(),
                                                trigger.timing(),
                                                trigger.table(),
                                                trigger.statement()))
                        .update());
    }

    @BeforeEach
    void aSealedStreamOfFive() throws SQLException {
        stream = UuidV7.next();
        tell(stream, 5, 1);
        sealer.seal();
        connection = ownerTables.getConnection();
        connection.setAutoCommit(false);
        owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    void change(String sql) {
        owner.sql(sql).param(stream.toString()).update();
    }

    Verified verify() {
        return verify(Optional.empty());
    }

    Verified verify(Optional<String> kept) {
        return verification.verify(owner, verification.remembered(), kept, (_, _) -> true);
    }

    What what(int number) {
        var place = Optional.of(new Place(stream, number));
        return verify().findings().stream()
                .filter(finding -> finding.place().equals(place))
                .map(Finding::what)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing found at " + place));
    }

    List<String> said() {
        return verify().findings().stream().map(finding -> finding.text().toString()).toList();
    }

    /// Gives the entry another kind and the hashes that would then be right.
    void rewrite(int number, String kind) {
        var found = entry(number);
        var previous = number == 1 ? Hash.NONE : entry(number - 1).hash();
        var e = found.entry();
        var entry =
                new Entry(
                        e.id(),
                        e.stream(),
                        e.number(),
                        kind == null ? e.kind() : kind,
                        e.at(),
                        e.actor(),
                        e.actorHidden(),
                        e.about(),
                        e.veil(),
                        e.commitment(),
                        previous);
        owner.sql("update record_entry set kind = ?, previous = ?, hash = ? where id = ?")
                .params(entry.kind(), previous.hex(), entry.hash().hex(), e.id().toString())
                .update();
    }

    void insert(UUID into, int number) {
        copy(5, into, number, entry(5).hash());
    }

    void copy(int number, UUID into, int as, Hash previous) {
        var e = entry(number).entry();
        var forged =
                new Entry(
                        UuidV7.next(),
                        into,
                        as,
                        e.kind(),
                        e.at(),
                        e.actor(),
                        e.actorHidden(),
                        e.about(),
                        e.veil(),
                        e.commitment(),
                        previous);
        owner.sql(
                        """
                        insert into record_entry (id, stream, number, kind, at, actor, actor_hidden,
                            about, commitment, previous, hash, mark)
                        select :id, :stream, :number, kind, at, actor, actor_hidden, about,
                            commitment, :previous, :hash, mark from record_entry where id = :from
                        """)
                .param("id", forged.id().toString())
                .param("stream", into.toString())
                .param("number", as)
                .param("previous", previous.hex())
                .param("hash", forged.hash().hex())
                .param("from", e.id().toString())
                .update();
        owner.sql(
                        """
                        insert into record_payload (entry, salt, payload)
                        select ?, salt, payload from record_payload where entry = ?
                        """)
                .params(forged.id().toString(), e.id().toString())
                .update();
    }

    StoredEntry entry(int number) {
        return owner.sql(
                        """
                        select e.*, p.salt, p.payload, null as leaf_stream, 0 as leaf_number
                        from record_entry e join record_payload p on p.entry = e.id
                        where e.stream = ? and e.number = ?
                        """)
                .params(stream.toString(), number)
                .query(StoredEntry::read)
                .single();
    }

    boolean isSixth(UnsealedEntry entry) {
        return entry.stream().equals(stream) && entry.number() == 6;
    }

    void tell(UUID into, int entries, int from) {
        for (int i = from; i < from + entries; i++) {
            var told = new Told(into, i, PersonId.COLEAD, clock.instant());
            transaction.executeWithoutResult(_ -> events.publishEvent(told));
        }
    }
}
