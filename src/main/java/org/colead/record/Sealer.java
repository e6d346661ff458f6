package org.colead.record;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives new entries their place in the Merkle tree and signs what the tree then is.
///
/// Until its seal, for a few seconds or until its veil ends, an entry is held by its chain, its
/// mark and the [UnsealedEntries].
@Component
public class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private static final int BATCH = 1_000;

    /// How long a transaction may have been open between making an entry's id and committing it.
    private static final long HOUR = 3_600_000L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final RecordKeys keys;
    private final Witness witness;
    private final EntriesToSeal toSeal;
    private final UnsealedEntries unsealed;
    private final Clock clock;
    private boolean lookedAtAll;

    Sealer(
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transaction,
            RecordKeys keys,
            Witness witness,
            EntriesToSeal toSeal,
            UnsealedEntries unsealed,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.keys = keys;
        this.witness = witness;
        this.toSeal = toSeal;
        this.unsealed = unsealed;
        this.clock = clock;
    }

    /// Seals everything that is committed and not kept back by a veil. Where several nodes seal at
    /// once, one does.
    public synchronized void seal() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(_ -> sealSome()))) {
                LOG.debug("Sealed {} entries, and there are more", BATCH);
            }
            lookedAtAll = true;
        } catch (DuplicateKeyException _) {
            LOG.debug("Another node sealed at the same moment");
        }
        catchUp();
    }

    /// Whether there may be more.
    private boolean sealSome() {
        var entries = toSeal.next(since(), BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        var tree = newest();
        var leaves = new ArrayList<Object[]>();
        for (var entry : entries) {
            leaves.add(
                    new Object[] {
                        tree.size(),
                        entry.id().toString(),
                        entry.stream().toString(),
                        entry.number(),
                        entry.hash().hex()
                    });
            tree = tree.plus(entry.hash().bytes());
        }
        batches.batchUpdate(
                "insert into record_leaf (idx, entry, stream, number, hash) values (?, ?, ?, ?, ?)",
                leaves);
        sign(tree);
        return entries.size() >= BATCH;
    }

    private void sign(Frontier tree) {
        var checkpoint = new Checkpoint(tree.size(), tree.root(), clock.instant());
        jdbc.sql("insert into record_checkpoint (size, at, frontier, note) values (?, ?, ?, ?)")
                .params(
                        tree.size(),
                        LocalDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC),
                        tree.inText(),
                        checkpoint.signedBy(keys))
                .update();
    }

    private Frontier newest() {
        return jdbc.sql("select size, frontier from record_checkpoint order by size desc limit 1")
                .query((row, _) -> Frontier.ofText(row.getLong("size"), row.getString("frontier")))
                .optional()
                .orElse(Frontier.EMPTY);
    }

    /// The oldest id worth looking at; on the first look, the very first.
    private UUID since() {
        if (!lookedAtAll) {
            return new UUID(0, 0);
        }
        return jdbc.sql("select max(entry) from record_leaf")
                .query((row, _) -> row.getString(1))
                .optional()
                .map(UUID::fromString)
                .map(id -> new UUID(id.getMostSignificantBits() - (HOUR << 16), 0))
                .orElse(new UUID(0, 0));
    }

    /// Writes down outside the database what this node, or another, has sealed.
    private void catchUp() {
        var missing = leavesFrom(witness.size());
        if (missing.isEmpty()) {
            return;
        }
        var witnessed = new HashSet<UnsealedEntry>();
        while (!missing.isEmpty()) {
            witness.add(missing);
            missing.stream().map(UnsealedEntry::of).forEach(witnessed::add);
            missing = leavesFrom(witness.size());
        }
        witnessed.addAll(
                toSeal.sealedBelow(
                        witness.size(),
                        unsealed.all().stream().filter(e -> !witnessed.contains(e)).toList()));
        unsealed.forget(witnessed::contains);
        jdbc.sql("select note from record_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .ifPresent(witness::add);
    }

    private List<Leaf> leavesFrom(long index) {
        return jdbc.sql(
                        """
                        select idx, stream, number, hash from record_leaf
                        where idx >= ? order by idx limit ?
                        """)
                .params(index, BATCH)
                .query((row, _) ->
                        new Leaf(
                                row.getLong("idx"),
                                UUID.fromString(row.getString("stream")),
                                row.getInt("number"),
                                new Hash(row.getString("hash"))))
                .list();
    }
}
