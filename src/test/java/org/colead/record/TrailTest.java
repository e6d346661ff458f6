package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TrailTest {

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired RecordReader reader;
    @Autowired Sealer sealer;
    @Autowired RecordVerification verification;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Cast cast;

    PersonId theo;
    UUID stream;

    @BeforeEach
    void aSchool() {
        theo = cast.school("Cedar Hollow", "Theo Brandt").person("Theo Brandt");
        stream = UuidV7.next();
    }

    @Test
    void writesAnEntryForEveryChangeNewestFirst() {
        publish(told(1), told(2));
        publish(told(3));

        assertThat(entries()).extracting(EntryRow::number).containsExactly(3, 2, 1);
        assertThat(entries().getFirst().what()).hasToString("Told");
        assertThat(entries().getFirst().actor()).contains("Theo Brandt");
    }

    @Test
    void keepsNoChangeWithoutItsEntry() {
        var unwritable = new Told.Unwritable(stream, new Object(), theo, clock.instant());

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            note(stream);
                            events.publishEvent(unwritable);
                        }))
                .hasMessageContaining("no canonical form");
        assertThat(noted(stream)).isFalse();
    }

    @Test
    void keepsNoEntryWithoutItsChange() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(told(1));
            status.setRollbackOnly();
        });

        assertThat(entries()).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(told(1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void showsNothingBehindAVeilUntilItIsLifted() {
        var check = UuidV7.next();
        publish(new Told.Kept(stream, check, theo, clock.instant()));
        assertThat(entries()).isEmpty();

        publish(new Told.Lifted(check, theo, clock.instant()));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void namesNobodyWhereTheActorIsHidden() {
        publish(new Told.Whispered(stream, theo, clock.instant()));

        assertThat(entries().getFirst().actor()).isEmpty();
        var byTheo =
                new RecordFilter(
                        Optional.empty(),
                        Optional.of(theo),
                        Optional.of(stream),
                        Optional.empty(),
                        Optional.empty());
        assertThat(reader.entries(byTheo, Optional.empty(), theo).rows()).isEmpty();
    }

    @Test
    void turnsPages() {
        publish(IntStream.range(0, 120).mapToObj(this::told).toArray(AuditedEvent[]::new));

        var first = reader.entries(RecordFilter.about(stream), Optional.empty(), theo);
        var second = reader.entries(RecordFilter.about(stream), first.next(), theo);
        var third = reader.entries(RecordFilter.about(stream), second.next(), theo);

        assertThat(first.rows()).hasSize(50);
        assertThat(third.rows()).hasSize(20);
        assertThat(third.next()).isEmpty();
        assertThat(third.rows().getLast().number()).isEqualTo(1);
    }

    @Test
    void numbersEntriesInTheWholeRecordOnceTheyAreSealed() {
        publish(told(1));
        sealer.seal();

        assertThat(entries().getFirst().sealed()).isPresent();
    }

    @Test
    void noCountGrowsByWhatLiesBehindAVeil() {
        publish(told(1));
        sealer.seal();
        long place = entries().getFirst().sealed().orElseThrow();
        long counted = verification.verify(theo, (_, _) -> true).entries();

        publish(new Told.Kept(UuidV7.next(), UuidV7.next(), theo, clock.instant()));
        sealer.seal();
        assertThat(verification.verify(theo, (_, _) -> true).entries()).isEqualTo(counted);

        publish(told(2));
        sealer.seal();
        assertThat(entries().getFirst().sealed()).hasValue(place + 1);
    }

    @Test
    void whatLayBehindAVeilIsSealedWhenItEnds() {
        var check = UuidV7.next();
        var kept = new Told.Kept(stream, check, theo, clock.instant());
        publish(kept);
        sealer.seal();
        assertThat(isSealed(stream)).isFalse();

        publish(new Told.Lifted(check, theo, clock.instant()));
        sealer.seal();
        assertThat(isSealed(stream)).isTrue();
    }

    @Test
    void isForStaffAlone() {
        assertThatThrownBy(
                        () -> reader.entries(RecordFilter.ALL, Optional.empty(), PersonId.next()))
                .hasMessageContaining("You cannot read the record");
    }

    private boolean isSealed(UUID of) {
        return jdbc.sql("select count(*) from record_leaf where stream = ?")
                        .param(of.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private java.util.List<EntryRow> entries() {
        return reader.entries(RecordFilter.about(stream), Optional.empty(), theo).rows();
    }

    private Told told(int what) {
        return new Told(stream, what, theo, clock.instant());
    }

    private void publish(AuditedEvent... all) {
        transaction.executeWithoutResult(
                _ -> java.util.Arrays.stream(all).forEach(events::publishEvent));
    }

    private void note(UUID id) {
        jdbc.sql("insert into command_key (id, person_id, result, at) values (?, ?, ?, now(6))")
                .params(id.toString(), theo.toString(), id.toString())
                .update();
    }

    private boolean noted(UUID id) {
        return jdbc.sql("select count(*) from command_key where id = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
