package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;
import org.colead.record.Finding.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The owner of the database drops the triggers and does as they please; each time verification
/// says what was done, and where. What they did is rolled back after each test.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest extends TamperedRecord {

    @Test
    void findsNothingWhereNothingWasDone() {
        var verified = verify();

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.sound()).isTrue();
        assertThat(verified.inWords().toString()).startsWith("The record is whole.");
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
}
