package org.colead.record;

import static org.colead.record.Finding.What;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Holds the tree, while it grows, against every checkpoint that was signed: those in the database,
/// those written down beside it, and one that somebody may have kept.
final class CheckpointCheck {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final RecordKeys keys;
    private final Findings findings;
    private final Queue<Checkpoint> expected =
            new PriorityQueue<>(Comparator.comparingLong(Checkpoint::size));
    private final Queue<Stored> stored = new java.util.ArrayDeque<>();
    private long read;

    CheckpointCheck(
            JdbcClient jdbc, RecordKeys keys, List<Checkpoint> writtenDown, Findings findings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.findings = findings;
        expected.addAll(writtenDown);
        fill();
    }

    /// A signed note that somebody put by.
    void expect(String note) {
        Checkpoint.read(note, keys)
                .ifPresentOrElse(
                        expected::add,
                        () ->
                                findings.add(
                                        Finding.ofTree(
                                                What.SEAL_ALTERED,
                                                "The checkpoint you gave was not signed here.")));
    }

    /// The tree reached this size.
    void at(Frontier tree) {
        while (!stored.isEmpty() && stored.element().size() <= tree.size()) {
            compare(stored.remove(), tree);
            fill();
        }
        while (!expected.isEmpty() && expected.element().size() <= tree.size()) {
            var checkpoint = expected.remove();
            if (checkpoint.size() == tree.size() && !checkpoint.root().equals(tree.root())) {
                findings.add(broken(tree.size()));
            }
        }
    }

    /// There is no more of the tree; checkpoints over more were once signed, or forged.
    void end(long size) {
        var beyond = new ArrayList<Long>();
        expected.forEach(checkpoint -> beyond.add(checkpoint.size()));
        stored.forEach(checkpoint -> beyond.add(checkpoint.size()));
        if (!beyond.isEmpty()) {
            findings.add(
                    Finding.ofTree(
                            What.SEAL_REMOVED,
                            "{0, plural, one {# entry was} other {# entries were}} sealed, but only"
                                    + " {1} are left in the tree.",
                            beyond.stream().mapToLong(Long::longValue).max().orElse(size),
                            size));
        }
    }

    private void compare(Stored found, Frontier tree) {
        var signed = Checkpoint.read(found.note(), keys);
        if (found.size() != tree.size()
                || signed.isEmpty()
                || signed.get().size() != found.size()
                || !found.frontier().equals(tree.inText())) {
            findings.add(altered(found.size()));
        } else if (!signed.get().root().equals(tree.root())) {
            findings.add(broken(tree.size()));
        }
    }

    private static Finding altered(long size) {
        return Finding.ofTree(
                What.SEAL_ALTERED,
                "The checkpoint over {0, plural, one {# entry} other {# entries}} was altered.",
                size);
    }

    private static Finding broken(long size) {
        return Finding.ofTree(
                What.SEAL_ALTERED,
                "The first {0, plural, one {# sealed entry is} other {# sealed entries are}} not"
                        + " what was signed.",
                size);
    }

    private void fill() {
        if (!stored.isEmpty()) {
            return;
        }
        stored.addAll(
                jdbc.sql(
                                """
                                select size, frontier, note from record_checkpoint
                                where size > ? order by size limit ?
                                """)
                        .params(read, PAGE)
                        .query((row, _) ->
                                new Stored(
                                        row.getLong("size"),
                                        row.getString("frontier"),
                                        row.getString("note")))
                        .list());
        stored.forEach(checkpoint -> read = Math.max(read, checkpoint.size()));
    }

    private record Stored(long size, String frontier, String note) {}
}
