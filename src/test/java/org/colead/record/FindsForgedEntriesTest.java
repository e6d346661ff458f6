package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colead.kernel.UuidV7;
import org.colead.record.Finding.Place;
import org.colead.record.Finding.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;

/// Verification says which entry was put where none stood, or another one.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindsForgedEntriesTest extends TamperedRecord {

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
}
