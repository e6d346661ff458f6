package org.colead.record;

import static org.colead.record.Finding.What;

import java.util.List;
import java.util.UUID;
import org.colead.record.Entry.Head;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Walks every stream from its first entry to its newest.
final class ChainCheck {

    private static final int PAGE = 1_000;

    /// How many removed entries in a row are named one by one.
    private static final int NAMED = 20;

    private final JdbcClient jdbc;
    private final RecordKeys keys;
    private final Findings findings;
    private UUID stream = new UUID(0, 0);
    private Head last = Head.NONE;
    private UUID lastId = new UUID(0, 0);
    private boolean lastSound = true;
    private long entries;

    ChainCheck(JdbcClient jdbc, RecordKeys keys, Findings findings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.findings = findings;
    }

    long entries() {
        return entries;
    }

    /// Whether it went through to the end.
    boolean run(RecordVerification.Steps steps) {
        var page = page();
        while (!page.isEmpty()) {
            page.forEach(this::check);
            if (!steps.more(page.size())) {
                return false;
            }
            page = page();
        }
        return true;
    }

    private void check(StoredEntry stored) {
        var entry = stored.entry();
        if (!entry.stream().equals(stream)) {
            stream = entry.stream();
            last = Head.NONE;
            lastSound = true;
        }
        boolean follows = entry.number() == last.number() + 1;
        missing(last.number() + 1, entry.number());
        lastSound = sound(stored) && (!follows || !lastSound || chained(entry));
        last = new Head(entry.number(), stored.hash());
        lastId = entry.id();
        entries++;
    }

    private void missing(int from, int until) {
        for (int number = from; number < Math.min(until, from + NAMED); number++) {
            findings.add(Finding.removed(stream, number));
        }
    }

    /// The entry by itself: was it written by Colead, in this place, with this content?
    private boolean sound(StoredEntry stored) {
        var entry = stored.entry();
        if (stored.moved()) {
            findings.add(moved(stored));
        } else if (entry.number() < 1 || entry.number() <= last.number()) {
            findings.add(Finding.inserted(stream, entry.number()));
        } else if (!stored.hash().equals(entry.hash()) || !marked(stored)) {
            findings.add(
                    stored.sealed() || !stored.hash().equals(entry.hash()) && marked(stored)
                            ? Finding.altered(stream, entry.number())
                            : Finding.inserted(stream, entry.number()));
        } else if (!stored.bindsPayload()) {
            findings.add(
                    Finding.at(
                            What.ALTERED,
                            stream,
                            entry.number(),
                            "What entry {0} of stream {1} says was altered or removed."));
        } else {
            return true;
        }
        return false;
    }

    private boolean marked(StoredEntry stored) {
        return keys.mark(stored.hash()).equals(stored.mark());
    }

    private Finding moved(StoredEntry stored) {
        var was = stored.sealedAs();
        return Finding.at(
                What.REORDERED,
                stream,
                stored.entry().number(),
                "Entry {0} of stream {1} was moved; it was sealed as entry {2} of stream {3}.",
                was.number(),
                was.stream().toString());
    }

    private boolean chained(Entry entry) {
        if (entry.previous().equals(last.hash())) {
            return true;
        }
        findings.add(
                Finding.at(
                        What.REORDERED,
                        stream,
                        entry.number(),
                        "Entry {0} of stream {1} does not follow from the entry before it."));
        return false;
    }

    private List<StoredEntry> page() {
        return jdbc.sql(
                        """
                        select e.*, p.salt, p.payload, l.stream as leaf_stream,
                            l.number as leaf_number
                        from record_entry e
                        left join record_payload p on p.entry = e.id
                        left join record_leaf l on l.entry = e.id
                        where e.stream >= :stream and (e.stream > :stream or e.number > :number
                            or e.number = :number and e.id > :id)
                        order by e.stream, e.number, e.id limit :page
                        """)
                .param("stream", stream.toString())
                .param("number", last == Head.NONE ? Integer.MIN_VALUE : last.number())
                .param("id", lastId.toString())
                .param("page", PAGE)
                .query(StoredEntry::read)
                .list();
    }
}
