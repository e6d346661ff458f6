package org.colead.consensus.ballot;

import java.util.Set;
import org.colead.kernel.Refusal;

/// What has to be named before ranked ballots are counted, since elections differ in it.
///
/// @param forgiven how many ranks in a row may be skipped before a ballot ends; [#ANY] for all
/// @param mayNotWin options that count in the first round and go out after it, such as undeclared
///   write-ins
/// @param seed what the lot is drawn from, published before the first ballot is given; see [Lot]
public record RankedRules(
        Alike alike,
        int forgiven,
        Repeats repeats,
        Elimination elimination,
        Threshold threshold,
        Set<String> mayNotWin,
        String seed) {

    public static final int ANY = Integer.MAX_VALUE;

    /// Colead’s own: as much of a ballot counts as can, several alike excepted.
    public static final RankedRules USUAL =
            new RankedRules(
                    Alike.EXHAUST,
                    ANY,
                    Repeats.SKIP,
                    Elimination.ONE,
                    Threshold.ACTIVE,
                    Set.of(),
                    "");

    public RankedRules {
        if (forgiven < 0) {
            throw Refusal.because("The ranks that are forgiven are none, or some, or any number.");
        }
        mayNotWin = Set.copyOf(mayNotWin);
    }

    public RankedRules with(Alike alike) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, mayNotWin, seed);
    }

    public RankedRules with(Repeats repeats) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, mayNotWin, seed);
    }

    public RankedRules with(Elimination elimination) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, mayNotWin, seed);
    }

    public RankedRules with(Threshold threshold) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, mayNotWin, seed);
    }

    public RankedRules forgiving(int skipped) {
        return new RankedRules(alike, skipped, repeats, elimination, threshold, mayNotWin, seed);
    }

    public RankedRules withoutWinning(Set<String> options) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, options, seed);
    }

    public RankedRules seeded(String seed) {
        return new RankedRules(alike, forgiven, repeats, elimination, threshold, mayNotWin, seed);
    }
}
