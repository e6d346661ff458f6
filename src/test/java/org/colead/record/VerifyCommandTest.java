package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class VerifyCommandTest {

    @Autowired RecordVerification verification;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired Sealer sealer;
    @Autowired Witness witness;
    @Autowired RecordKeys keys;
    @Autowired Clock clock;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void answersWithZeroForARecordThatIsWhole() {
        tell();

        assertThat(verify()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("checked")
                .contains("The record is whole.");
    }

    @Test
    void holdsTheRecordAgainstACheckpointInAFile(@TempDir Path folder) throws Exception {
        tell();
        var kept = folder.resolve("checkpoint");
        Files.writeString(kept, witness.checkpoints().getLast().signedBy(keys));
        assertThat(verify(kept.toString())).isZero();

        var other = new Checkpoint(1_000_000, Hash.NONE, clock.instant());
        Files.writeString(kept, other.signedBy(keys));
        assertThat(verify(kept.toString())).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("1,000,000 entries were sealed, but only");
    }

    private int verify(String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyCommand(verification, out).run(arguments);
    }

    private void tell() {
        var told = new Told(UuidV7.next(), 1, PersonId.COLEAD, clock.instant());
        transaction.executeWithoutResult(_ -> events.publishEvent(told));
        sealer.seal();
    }
}
