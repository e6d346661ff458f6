package org.colead.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks that the record is as it was written: every entry's hash, number, chain, mark and
/// payload, the tree over them, and the signed checkpoints.
@Service
public class RecordVerification {

    static final Subject RECORD = Subject.of(Subject.Type.RECORD, new UUID(0L, 0L));

    private final DataSource tables;
    private final PlatformTransactionManager transactions;
    private final RecordKeys keys;
    private final Witness witness;
    private final UnsealedEntries unsealed;
    private final Permissions permissions;

    RecordVerification(
            DataSource tables,
            PlatformTransactionManager transactions,
            RecordKeys keys,
            Witness witness,
            UnsealedEntries unsealed,
            Permissions permissions) {
        this.tables = tables;
        this.transactions = transactions;
        this.keys = keys;
        this.witness = witness;
        this.unsealed = unsealed;
        this.permissions = permissions;
    }

    /// For a person at the screen. Everything is checked; what lies behind a veil is not counted,
    /// so that no number grows while somebody answers.
    public Verified verify(PersonId by, Progress progress) {
        permissions.require(by, Action.VERIFY_RECORD, RECORD);
        var remembered = remembered();
        return inSnapshot(jdbc -> {
            long kept = count(jdbc, EntriesToSeal.KEPT_BACK);
            long counted = count(jdbc, "true") - kept;
            return verify(jdbc, remembered, Optional.empty(), without(kept, counted, progress))
                    .counting(counted);
        });
    }

    private static long count(JdbcClient jdbc, String which) {
        return jdbc.sql("select count(*) from record_entry e where " + which)
                .query(Long.class)
                .single();
    }

    /// Entries are looked at first, and then the leaves, of which none is kept back.
    private static Progress without(long kept, long counted, Progress progress) {
        return (done, total) ->
                progress.at(Math.max(Math.min(done, counted), done - kept), total - kept);
    }

    /// For whoever runs the installation. `kept` is a signed checkpoint that somebody put by; the
    /// record must still hold what it holds.
    Verified verify(Progress progress, Optional<String> kept) {
        var remembered = remembered();
        return inSnapshot(jdbc -> verify(jdbc, remembered, kept, progress));
    }

    private Verified inSnapshot(Function<JdbcClient, Verified> reading) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return Objects.requireNonNull(
                snapshot.execute(_ -> reading.apply(JdbcClient.create(tables))));
    }

    /// What is known outside the database at this moment.
    Remembered remembered() {
        var checkpoints = witness.checkpoints();
        var committed = unsealed.all();
        return new Remembered(witness.size(), committed, checkpoints);
    }

    /// Reads through `jdbc`, in a transaction that its caller holds open; what was remembered
    /// before that began must be there.
    Verified verify(
            JdbcClient jdbc, Remembered remembered, Optional<String> kept, Progress progress) {
        var findings = new Findings();
        var steps = new Steps(jdbc, progress);
        var chain = new ChainCheck(jdbc, keys, findings);
        var tree = new TreeCheck(jdbc, keys, witness, remembered, findings);
        boolean complete = chain.run(steps) && tree.run(steps, kept);
        new UnsealedCheck(jdbc, findings).run(remembered.unsealed());
        return new Verified(
                chain.entries(), tree.leaves(), findings.told(), findings.more(), complete);
    }

    /// How many entries are witnessed as sealed, which were committed and are not, and what was
    /// signed. What is sealed meanwhile is none of it.
    record Remembered(long sealed, List<UnsealedEntry> unsealed, List<Checkpoint> checkpoints) {}

    /// Told how far a verification is; may stop it.
    @FunctionalInterface
    public interface Progress {

        /// Returns whether to go on.
        boolean at(long done, long total);
    }

    /// Counts what was looked at, entries and leaves alike.
    static final class Steps {

        private final Progress progress;
        private final long total;
        private long done;

        Steps(JdbcClient jdbc, Progress progress) {
            this.progress = progress;
            total =
                    jdbc.sql(
                                    """
                                    select (select count(*) from record_entry)
                                        + (select count(*) from record_leaf)
                                    """)
                            .query(Long.class)
                            .single();
        }

        boolean more(int looked) {
            done += looked;
            return progress.at(Math.min(done, total), total);
        }
    }
}
