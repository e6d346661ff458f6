package org.colead.consensus.ballot;

import java.util.Arrays;
import java.util.BitSet;

/// For whom a ballot counts among those that are still in, or why for nobody any more.
///
/// It is read from its first rank each time, so the answer depends on the ballot, the rules and who
/// is still in.
final class NextChoice {

    private final BallotBox box;
    private final RankedRules rules;
    private final BitSet in;
    private final int[] namedIn;
    private int reading;

    NextChoice(BallotBox box, RankedRules rules, BitSet in) {
        this.box = box;
        this.rules = rules;
        this.in = in;
        this.namedIn = new int[box.options().size()];
    }

    /// The option’s place, or [#ended(Exhausted)].
    int of(int group) {
        char[] pool = box.pool();
        int end = box.end(group);
        int at = box.start(group);
        if (at == end) {
            return ended(Exhausted.BLANK);
        }
        nextBallot();
        int skipped = 0;
        while (at < end) {
            if (pool[at] == Marks.SKIPPED) {
                skipped++;
                at++;
                continue;
            }
            if (skipped > rules.forgiven()) {
                return ended(Exhausted.SKIPPED_RANKS);
            }
            skipped = 0;
            int last = lastOfRank(pool, at, end);
            int found = rank(pool, at, last);
            if (found != NOBODY) {
                return found;
            }
            at = last;
        }
        return ended(Exhausted.NONE_LEFT);
    }

    private static int lastOfRank(char[] pool, int from, int end) {
        int at = from + 1;
        while (at < end && pool[at] < Marks.SEVERAL && (pool[at] & Marks.ALIKE) != 0) {
            at++;
        }
        return at;
    }

    private int rank(char[] pool, int from, int to) {
        if (pool[from] == Marks.SEVERAL) {
            return rules.alike() == Alike.SKIP ? NOBODY : ended(Exhausted.SEVERAL_ALIKE);
        }
        if (rules.repeats() == Repeats.EXHAUST && namedBefore(pool, from, to)) {
            return ended(Exhausted.REPEATED);
        }
        if (to - from > 1) {
            return several(pool, from, to);
        }
        return in.get(pool[from]) ? pool[from] : NOBODY;
    }

    private int several(char[] pool, int from, int to) {
        return switch (rules.alike()) {
            case EXHAUST -> ended(Exhausted.SEVERAL_ALIKE);
            case SKIP -> NOBODY;
            case EXHAUST_WHILE_SEVERAL_ARE_IN -> onlyOneIn(pool, from, to);
        };
    }

    private int onlyOneIn(char[] pool, int from, int to) {
        int found = NOBODY;
        for (int at = from; at < to; at++) {
            int place = pool[at] & ~Marks.ALIKE;
            if (in.get(place)) {
                if (found != NOBODY) {
                    return ended(Exhausted.SEVERAL_ALIKE);
                }
                found = place;
            }
        }
        return found;
    }

    private boolean namedBefore(char[] pool, int from, int to) {
        boolean again = false;
        for (int at = from; at < to; at++) {
            int place = pool[at] & ~Marks.ALIKE;
            again |= namedIn[place] == reading;
            namedIn[place] = reading;
        }
        return again;
    }

    private void nextBallot() {
        if (++reading == Integer.MAX_VALUE) {
            Arrays.fill(namedIn, 0);
            reading = 1;
        }
    }

    private static final int NOBODY = Integer.MIN_VALUE;

    static int ended(Exhausted why) {
        return -1 - why.ordinal();
    }

    static Exhausted why(int ended) {
        return REASONS[-1 - ended];
    }

    private static final Exhausted[] REASONS = Exhausted.values();
}
