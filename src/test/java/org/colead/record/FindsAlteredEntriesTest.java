package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.record.Finding.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

/// Verification says which entry was altered.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindsAlteredEntriesTest extends TamperedRecord {

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
}
