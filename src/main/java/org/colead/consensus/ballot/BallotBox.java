package org.colead.consensus.ballot;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ranked ballots, equal ones together: a million of them take a few ten megabytes.
public final class BallotBox {

    private Options options;
    private final Marks marks = new Marks();
    private char[] pool = new char[1 << 12];
    private int[] ends = new int[1 << 8];
    private long[] weights = new long[1 << 8];
    private int[] slots = new int[1 << 9];
    private int groups;

    public BallotBox(Options options) {
        this.options = options;
    }

    public static BallotBox of(Options options, Collection<RankedBallot> ballots) {
        var box = new BallotBox(options);
        ballots.forEach(box::add);
        return box;
    }

    public Options options() {
        return options;
    }

    /// Names the options of which only the places were known while the ballots were read.
    public void name(Options names) {
        this.options = names;
    }

    public void add(RankedBallot ballot) {
        marks.write(ballot, options);
        add(marks, ballot.weight());
    }

    public void add(Marks ballot, long weight) {
        int length = ballot.length();
        int slot = slot(ballot.chars(), length);
        if (slots[slot] == 0) {
            keep(ballot.chars(), length);
            slots[slot] = groups;
        }
        int group = slots[slot] - 1;
        weights[group] = Math.addExact(weights[group], weight);
        if (groups * 2 > slots.length) {
            spread();
        }
    }

    /// How many different ballots there are.
    public int groups() {
        return groups;
    }

    public long total() {
        return Arrays.stream(weights, 0, groups).sum();
    }

    /// One of each, with how many there are as its weight, in the order in which they came.
    public Stream<RankedBallot> ballots() {
        return IntStream.range(0, groups)
                .mapToObj(g -> Marks.ballot(pool, start(g), ends[g], options, weights[g]));
    }

    long weight(int group) {
        return weights[group];
    }

    char[] pool() {
        return pool;
    }

    int start(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    int end(int group) {
        return ends[group];
    }

    private void keep(char[] chars, int length) {
        int start = start(groups);
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + length, pool.length + pool.length / 2));
        }
        if (groups == ends.length) {
            ends = Arrays.copyOf(ends, groups + groups / 2);
            weights = Arrays.copyOf(weights, groups + groups / 2);
        }
        System.arraycopy(chars, 0, pool, start, length);
        ends[groups++] = start + length;
    }

    /// Where a ballot is, or where it would go.
    private int slot(char[] chars, int length) {
        int slot = first(chars, 0, length);
        while (slots[slot] != 0 && !holds(slots[slot] - 1, chars, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean holds(int group, char[] chars, int length) {
        return Arrays.equals(pool, start(group), ends[group], chars, 0, length);
    }

    private int first(char[] chars, int from, int to) {
        int hash = 17;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + chars[at];
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }

    private void spread() {
        slots = new int[slots.length * 2];
        for (int group = 0; group < groups; group++) {
            int slot = first(pool, start(group), ends[group]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = group + 1;
        }
    }
}
