package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The marks of one ballot as they are being read, in the compact form of the [BallotBox]: one
/// `char` for an option, one for a skipped rank, and a bit where it shares the rank of the one
/// before it.
public final class Marks {

    static final char SKIPPED = 0xFFFF;
    static final char SEVERAL = 0xFFFE;
    static final char ALIKE = 0x8000;

    private char[] chars = new char[32];
    private int length;

    public void clear() {
        length = 0;
    }

    /// The next rank holds this option alone, so far.
    public void rank(int place) {
        add((char) place);
    }

    /// The rank that was marked last holds this option, too.
    public void alike(int place) {
        add((char) (place | ALIKE));
    }

    public void skip() {
        add(SKIPPED);
    }

    /// The next rank holds several options, and nobody wrote down which.
    public void several() {
        add(SEVERAL);
    }

    char[] chars() {
        return chars;
    }

    /// Without the skipped ranks at its end, after which nothing follows.
    int length() {
        int end = length;
        while (end > 0 && chars[end - 1] == SKIPPED) {
            end--;
        }
        return end;
    }

    private void add(char mark) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = mark;
    }

    void write(RankedBallot ballot, Options options) {
        clear();
        for (var rank : ballot.ranks()) {
            if (rank.isEmpty()) {
                skip();
            }
            int first = length;
            rank.stream().mapToInt(options::place).sorted().forEach(place -> mark(place, first));
        }
    }

    private void mark(int place, int first) {
        if (length == first) {
            rank(place);
        } else {
            alike(place);
        }
    }

    static RankedBallot ballot(char[] pool, int from, int to, Options options, long weight) {
        List<Set<String>> ranks = new ArrayList<>();
        for (int at = from; at < to; at++) {
            char mark = pool[at];
            if (mark == SKIPPED) {
                ranks.add(Set.of());
            } else if (mark == SEVERAL) {
                ranks.add(new TreeSet<>(options.names()));
            } else if ((mark & ALIKE) == 0) {
                ranks.add(new TreeSet<>(Set.of(options.name(mark))));
            } else {
                ranks.getLast().add(options.name(mark & ~ALIKE));
            }
        }
        return new RankedBallot(ranks, weight);
    }
}
