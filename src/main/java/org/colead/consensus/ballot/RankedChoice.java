package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Instant runoff: each ballot counts for the option it ranks first among those still in; the one
/// with the fewest goes out until one has more than half.
///
/// Source: Maine, 21-A M.R.S. § 723-A; San Francisco Charter § 13.102; Minneapolis Code of
/// Ordinances, Title 8.5, chapter 167 (several go out at once where they cannot catch up). The
/// named rules and their order on a ballot (skipped ranks, then repeats, then several alike) are
/// those of RCTab, the tabulator that US elections use.
public final class RankedChoice {

    private RankedChoice() {}

    public static RankedResult count(
            Options options, Collection<RankedBallot> ballots, RankedRules rules) {
        return count(RankedVote.of(options, ballots), rules);
    }

    /// A pure function: the same ballots and rules come to the same rounds, in whatever order.
    public static RankedResult count(RankedVote vote, RankedRules rules) {
        var piles = new Piles(vote, rules);
        var rule = new RoundRule(vote.options(), rules);
        var rounds = new ArrayList<Round>();
        long valid = piles.active();
        Round last;
        do {
            long base = rules.threshold() == Threshold.ACTIVE ? piles.active() : valid;
            last = round(rounds.size() + 1, piles, rule, base / 2 + 1, vote.options());
            rounds.add(last);
        } while (last.elected().isEmpty() && !last.out().isEmpty());
        return new RankedResult(vote.box().total(), rules, rounds, last.elected());
    }

    private static Round round(
            int number, Piles piles, RoundRule rule, long needed, Options options) {
        var counts = piles.byOption();
        var exhausted = piles.byReason();
        var fates = rule.of(piles, needed);
        List<Transfer> transfers =
                fates.stream().anyMatch(Fate::elected)
                        ? List.of()
                        : piles.takeOut(
                                fates.stream().map(f -> options.place(f.option())).toList());
        return new Round(number, counts, exhausted, needed, fates, transfers);
    }
}
