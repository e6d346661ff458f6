package org.colead.record;

import static org.colead.record.Finding.What;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Grows the Merkle tree again, leaf by leaf, beside what was witnessed outside the database.
final class TreeCheck {

    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final Witness witness;
    private final long witnessed;
    private final Findings findings;
    private final CheckpointCheck checkpoints;
    private final long bound;
    private Frontier tree = Frontier.EMPTY;
    private long leaves;

    TreeCheck(
            JdbcClient jdbc,
            RecordKeys keys,
            Witness witness,
            RecordVerification.Remembered remembered,
            Findings findings) {
        this.jdbc = jdbc;
        this.witness = witness;
        this.witnessed = remembered.sealed();
        this.findings = findings;
        bound = witnessed + count("idx >= 0");
        checkpoints = new CheckpointCheck(jdbc, keys, remembered.checkpoints(), findings);
    }

    long leaves() {
        return leaves;
    }

    /// Whether it went through to the end.
    boolean run(RecordVerification.Steps steps, Optional<String> kept) {
        kept.ifPresent(checkpoints::expect);
        var page = page();
        while (!page.isEmpty() || tree.size() < witnessed) {
            check(page);
            if (!steps.more(page.size())) {
                return false;
            }
            page = page();
        }
        if (count("idx < 0 or idx >= " + bound) > 0) {
            findings.add(Finding.ofTree(What.SEAL_ALTERED, "A seal was inserted out of order."));
        }
        checkpoints.end(tree.size());
        return true;
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from record_leaf where " + where)
                .query(Long.class)
                .single();
    }

    /// A page of places in the tree, with or without a leaf in each.
    private void check(List<StoredLeaf> page) {
        var written = witness.leaves(tree.size(), (int) Math.min(PAGE, left()));
        int next = 0;
        for (int i = 0; i < PAGE; i++) {
            long index = tree.size();
            var leaf =
                    next < page.size() && page.get(next).leaf().index() == index
                            ? page.get(next++)
                            : null;
            var line = i < written.size() ? written.get(i).orElse(null) : null;
            if (leaf == null && line == null && next >= page.size()) {
                return;
            }
            check(index, leaf, line);
        }
    }

    private long left() {
        return Math.max(0, witnessed - tree.size());
    }

    private void check(long index, @Nullable StoredLeaf stored, @Nullable Leaf line) {
        if (stored == null) {
            gone(index, line);
        } else {
            leaves++;
            compare(stored, line);
        }
        var hash = line != null ? line.hash() : stored != null ? stored.leaf().hash() : Hash.NONE;
        tree = tree.plus(hash.bytes());
        checkpoints.at(tree);
    }

    private void gone(long index, @Nullable Leaf line) {
        if (line == null) {
            findings.add(
                    Finding.ofTree(
                            What.SEAL_REMOVED, "The seal with the number {0} was removed.", index));
        } else if (stands(line)) {
            findings.add(
                    Finding.at(
                            What.SEAL_REMOVED,
                            line.stream(),
                            line.number(),
                            "The seal of entry {0} of stream {1} was removed."));
        } else {
            findings.add(Finding.removed(line.stream(), line.number()));
        }
    }

    private boolean stands(Leaf line) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and number = ?")
                        .params(line.stream().toString(), line.number())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void compare(StoredLeaf stored, @Nullable Leaf line) {
        var leaf = stored.leaf();
        if (line != null && !line.equals(leaf)) {
            findings.add(
                    Finding.at(
                            What.SEAL_ALTERED,
                            line.stream(),
                            line.number(),
                            "The seal of entry {0} of stream {1} was altered."));
        } else if (stored.entryHash() == null) {
            findings.add(Finding.removed(leaf.stream(), leaf.number()));
        } else if (!leaf.hash().hex().equals(stored.entryHash())) {
            findings.add(Finding.altered(leaf.stream(), leaf.number()));
        }
    }

    private List<StoredLeaf> page() {
        return jdbc.sql(
                        """
                        select l.idx, l.stream, l.number, l.hash, e.hash as entry_hash
                        from record_leaf l left join record_entry e
                            on e.stream = l.stream and e.number = l.number
                        where l.idx >= ? and l.idx < ? order by l.idx limit ?
                        """)
                .params(tree.size(), bound, PAGE)
                .query((row, _) ->
                        new StoredLeaf(
                                new Leaf(
                                        row.getLong("idx"),
                                        UUID.fromString(row.getString("stream")),
                                        row.getInt("number"),
                                        new Hash(row.getString("hash"))),
                                row.getString("entry_hash")))
                .list();
    }

    private record StoredLeaf(Leaf leaf, @Nullable String entryHash) {}
}
