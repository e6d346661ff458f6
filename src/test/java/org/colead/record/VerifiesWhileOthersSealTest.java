package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A record that grows and is sealed while it is verified is whole.
@SpringBootTest
class VerifiesWhileOthersSealTest {

    @Autowired RecordVerification verification;
    @Autowired ApplicationEventPublisher events;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Sealer sealer;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void whatIsSealedAfterItBeganIsNotMissed() {
        tell();
        sealer.seal();
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var verified =
                Objects.requireNonNull(
                        snapshot.execute(_ -> {
                            var remembered = verification.remembered();
                            jdbc.sql("select count(*) from record_leaf").query(Long.class).single();
                            CompletableFuture.runAsync(this::growAndSeal).join();
                            return verification.verify(
                                    jdbc, remembered, Optional.empty(), (_, _) -> true);
                        }));

        assertThat(verified.findings()).isEmpty();
    }

    private void growAndSeal() {
        tell();
        sealer.seal();
    }

    private void tell() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ ->
                        events.publishEvent(
                                new Told(UuidV7.next(), 1, PersonId.COLEAD, clock.instant())));
    }
}
