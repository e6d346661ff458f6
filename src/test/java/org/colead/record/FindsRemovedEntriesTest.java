package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.record.Finding.Place;
import org.colead.record.Finding.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

/// Verification says which entry is missing, sealed or not.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindsRemovedEntriesTest extends TamperedRecord {

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
}
