package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// The owner of the database drops the triggers and does as they please; each time verification
/// says what was done, and where. What they did is rolled back after each test.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

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

    @Test
    void findsNothingWhereNothingWasDone() {
        var verified = verify();

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.sound()).isTrue();
        assertThat(verified.inWords().toString()).startsWith("The record is whole.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'ConcernWithdrawn'",
                "actor = uuid()",
                "actor_hidden = not actor_hidden",
                "about = uuid()",
                "at = date_sub(at, interval 1 microsecond)",
                "veil_stream = uuid(), veil_kind = 'Never'",
                "commitment = repeat('a', 64)",
                "previous = repeat('a', 64)",
                "hash = repeat('a', 64)",
                "mark = repeat('a', 64)"
            })
    void findsAnAlteredColumn(String change) {
        change("update record_entry set " + change + " where stream = ? and number = 3");

        assertThat(what(3)).isEqualTo(What.ALTERED);
        assertThat(said()).contains("Entry 3 of stream " + stream + " was altered.");
    }

    @Test
    void findsAnEntryThatWasAlteredTogetherWithItsHashes() {
        rewrite(3, "ConcernWithdrawn");
        rewrite(4, null);
        rewrite(5, null);

        assertThat(what(3)).isEqualTo(What.ALTERED);
    }

    @Test
    void findsAnEntryThatWasAlteredTogetherWithItsHashesAndSeal() {
        rewrite(3, "ConcernWithdrawn");
        change(
                """
                update record_leaf set hash = (select e.hash from record_entry e
                    where e.id = record_leaf.entry) where stream = ? and number = 3
                """);

        assertThat(what(3)).isEqualTo(What.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_payload set payload = replace(payload, '\"what\":3', '\"what\":4')",
                "update record_payload set salt = repeat('b', 64)",
                "delete from record_payload"
            })
    void findsChangedOrRemovedContent(String change) {
        change(
                change
                        + " where entry = (select id from record_entry where stream = ? and number"
                        + " = 3)");

        assertThat(what(3)).isEqualTo(What.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void findsARemovedEntry(int number) {
        change("delete from record_entry where stream = ? and number = " + number);

        assertThat(what(number)).isEqualTo(What.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void findsAnEntryThatWasRemovedWithItsSeal(int number) {
        change("delete from record_entry where stream = ? and number = " + number);
        change("delete from record_leaf where stream = ? and number = " + number);

        assertThat(what(number)).isEqualTo(What.REMOVED);
    }

    @Test
    void findsAWholeStreamThatWasRemovedWithItsSealsAndCheckpoint() {
        change("delete from record_entry where stream = ?");
        owner.sql("delete from record_checkpoint order by size desc limit 1").update();
        change("delete from record_leaf where stream = ?");

        for (int number = 1; number <= 5; number++) {
            assertThat(what(number)).isEqualTo(What.REMOVED);
        }
    }

    /// The sealer of this process may come in between; then the entry is missed by its seal.
    @Test
    void findsTheNewestEntryRemovedBeforeItsSeal() {
        tell(stream, 1, 6);
        change("delete from record_entry where stream = ? and number = 6");

        assertThat(what(6)).isEqualTo(What.REMOVED);
    }

    @Test
    void findsAStreamThatWasRemovedBeforeItsSeal() {
        var young = UuidV7.next();
        tell(young, 1, 1);
        owner.sql("delete from record_entry where stream = ?").param(young.toString()).update();

        assertThat(verify().findings())
                .anyMatch(finding ->
                        finding.place().equals(Optional.of(new Place(young, 1)))
                                && finding.what() == What.REMOVED);
    }

    @Test
    void missesAnEntryAlsoWhenAnotherTookItsPlaceAndWasSealed() {
        var gone = new UnsealedEntry(stream, 5, Hash.of("what stood there before"));
        unsealed.add(List.of(gone));
        try {
            tell(stream, 1, 6);
            sealer.seal();

            assertThat(unsealed.all()).contains(gone).noneMatch(this::isSixth);
            assertThat(what(5)).isEqualTo(What.REMOVED);
        } finally {
            unsealed.forget(gone::equals);
        }
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void remembersNothingThatWasRolledBack() {
        var never = UuidV7.next();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Told(never, 1, PersonId.COLEAD, clock.instant()));
            status.setRollbackOnly();
        });

        assertThat(unsealed.all()).noneMatch(entry -> entry.stream().equals(never));
    }

    @Test
    void findsARemovedSeal() {
        change("delete from record_leaf where stream = ? and number = 2");

        assertThat(what(2)).isEqualTo(What.SEAL_REMOVED);
    }

    @Test
    void findsAnInsertedEntryWithCorrectHashes() {
        insert(stream, 6);

        assertThat(what(6)).isEqualTo(What.INSERTED);
    }

    @Test
    void findsAnInsertedStream() {
        var forged = UuidV7.next();
        copy(5, forged, 1, Hash.NONE);

        assertThat(verify().findings())
                .anyMatch(finding ->
                        finding.place().equals(Optional.of(new Place(forged, 1)))
                                && finding.what() == What.INSERTED);
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() {
        change("update record_entry set number = 99 where stream = ? and number = 2");
        change("update record_entry set number = 2 where stream = ? and number = 3");
        change("update record_entry set number = 3 where stream = ? and number = 99");

        assertThat(what(2)).isEqualTo(What.REORDERED);
        assertThat(what(3)).isEqualTo(What.REORDERED);
    }

    @Test
    void findsAnEntryThatWasMovedToAnotherStream() {
        var elsewhere = UuidV7.next();
        owner.sql("update record_entry set stream = ?, number = 1 where stream = ? and number = 5")
                .params(elsewhere.toString(), stream.toString())
                .update();

        assertThat(what(5)).isEqualTo(What.REMOVED);
        assertThat(said())
                .contains(
                        "Entry 1 of stream %s was moved; it was sealed as entry 5 of stream %s."
                                .formatted(elsewhere, stream));
    }

    @Test
    void findsAnAlteredCheckpoint() {
        owner.sql(
                        """
                        update record_checkpoint set note = replace(note, 'record', 'rec0rd')
                        order by size desc limit 1
                        """)
                .update();

        assertThat(verify().findings()).extracting(Finding::what).contains(What.SEAL_ALTERED);
    }

    @Test
    void holdsTheRecordAgainstACheckpointThatSomebodyKept() {
        var forged = new Checkpoint(3, Hash.of("another record"), clock.instant());

        assertThat(verify(Optional.of(forged.signedBy(keys))).sound()).isFalse();
        assertThat(verify(Optional.of("not a checkpoint")).sound()).isFalse();
    }

    @Test
    void refusesEveryChangeWhileTheTriggersStand() throws SQLException {
        putTheTriggersBack();
        try {
            assertThatThrownBy(() -> change("update record_entry set kind = 'x' where stream = ?"))
                    .hasMessageContaining("not changed");
            assertThatThrownBy(() -> change("delete from record_payload where '' <> ?"))
                    .hasMessageContaining("not removed");
        } finally {
            connection.rollback();
            triggers.forEach(trigger ->
                    JdbcClient.create(ownerTables).sql("drop trigger " + trigger.name()).update());
        }
    }

    private void change(String sql) {
        owner.sql(sql).param(stream.toString()).update();
    }

    private Verified verify() {
        return verify(Optional.empty());
    }

    private Verified verify(Optional<String> kept) {
        return verification.verify(owner, verification.remembered(), kept, (_, _) -> true);
    }

    private What what(int number) {
        var place = Optional.of(new Place(stream, number));
        return verify().findings().stream()
                .filter(finding -> finding.place().equals(place))
                .map(Finding::what)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing found at " + place));
    }

    private List<String> said() {
        return verify().findings().stream().map(finding -> finding.text().toString()).toList();
    }

    /// Gives the entry another kind and the hashes that would then be right.
    private void rewrite(int number, String kind) {
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

    private void insert(UUID into, int number) {
        copy(5, into, number, entry(5).hash());
    }

    private void copy(int number, UUID into, int as, Hash previous) {
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

    private StoredEntry entry(int number) {
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

    private boolean isSixth(UnsealedEntry entry) {
        return entry.stream().equals(stream) && entry.number() == 6;
    }

    private void tell(UUID into, int entries, int from) {
        for (int i = from; i < from + entries; i++) {
            var told = new Told(into, i, PersonId.COLEAD, clock.instant());
            transaction.executeWithoutResult(_ -> events.publishEvent(told));
        }
    }
}
