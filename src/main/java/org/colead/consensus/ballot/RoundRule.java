package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.kernel.Sentence;

/// What one round means for the options that are still in.
final class RoundRule {

    private final Options options;
    private final RankedRules rules;
    private final Set<Integer> mayNotWin;
    private final Ties ties;

    RoundRule(Options options, RankedRules rules) {
        this.options = options;
        this.rules = rules;
        this.mayNotWin = rules.mayNotWin().stream().map(options::place).collect(Collectors.toSet());
        this.ties = new Ties(options, new Lot(rules.seed()));
    }

    List<Fate> of(Piles piles, long needed) {
        ties.remember(piles.counts());
        if (piles.active() == 0) {
            return List.of();
        }
        var byCount = piles.in().stream().sorted(Comparator.comparingLong(piles::count)).toList();
        return majority(byCount, piles, needed)
                .or(() -> whoMayNotWin(byCount))
                .or(() -> lastTwo(byCount, piles))
                .or(() -> cannotCatchUp(byCount, piles))
                .orElseGet(() -> List.of(fewest(byCount, piles)));
    }

    private Optional<List<Fate>> majority(List<Integer> byCount, Piles piles, long needed) {
        int most = byCount.getLast();
        if (mayNotWin.contains(most) || piles.count(most) < needed) {
            return Optional.empty();
        }
        var said =
                Sentence.of(
                        "{0} is elected with {1}; {2} were needed.",
                        Spoken.of(options.name(most)), piles.count(most), needed);
        return Optional.of(List.of(elected(most, Cause.MAJORITY, said)));
    }

    private Optional<List<Fate>> whoMayNotWin(List<Integer> byCount) {
        var fates =
                byCount.stream()
                        .filter(mayNotWin::contains)
                        .map(place -> out(place, Cause.MAY_NOT_WIN, mayNotWin(place)))
                        .toList();
        return Optional.of(fates).filter(out -> !out.isEmpty());
    }

    /// Where nobody reaches the threshold and at most two are left, the more is enough.
    private Optional<List<Fate>> lastTwo(List<Integer> byCount, Piles piles) {
        if (byCount.size() > 2) {
            return Optional.empty();
        }
        int most = byCount.getLast();
        boolean tie = byCount.size() == 2 && tied(byCount, piles).size() == 2;
        if (!tie) {
            return Optional.of(List.of(mostOfTheLast(most, piles)));
        }
        var out = ties.goesOut(byCount.stream().sorted().toList());
        int left = options.place(out.option()) == most ? byCount.getFirst() : most;
        return Optional.of(List.of(out, mostOfTheLast(left, piles)));
    }

    private Optional<List<Fate>> cannotCatchUp(List<Integer> byCount, Piles piles) {
        if (rules.elimination() == Elimination.ONE) {
            return Optional.empty();
        }
        long together = 0;
        int goOut = 0;
        for (int i = 0; i < byCount.size(); i++) {
            if (together < piles.count(byCount.get(i))) {
                goOut = i;
            }
            together += piles.count(byCount.get(i));
        }
        return goOut < 2 ? Optional.empty() : Optional.of(together(byCount, goOut, piles));
    }

    private List<Fate> together(List<Integer> byCount, int goOut, Piles piles) {
        var fates = new ArrayList<Fate>();
        long together = byCount.stream().limit(goOut).mapToLong(piles::count).sum();
        for (int place : byCount.subList(0, goOut)) {
            var said =
                    Sentence.of(
                            "{0} goes out with {1}: those who go out have {2} together, and the next has {3}.",
                            Spoken.of(options.name(place)),
                            piles.count(place),
                            together,
                            piles.count(byCount.get(goOut)));
            fates.add(out(place, Cause.CANNOT_CATCH_UP, said));
        }
        return fates;
    }

    private Fate fewest(List<Integer> byCount, Piles piles) {
        var tied = tied(byCount, piles);
        if (tied.size() > 1) {
            return ties.goesOut(tied);
        }
        int place = tied.getFirst();
        var said =
                Sentence.of(
                        "{0} has the fewest, {1}, and goes out.",
                        Spoken.of(options.name(place)), piles.count(place));
        return out(place, Cause.FEWEST, said);
    }

    private static List<Integer> tied(List<Integer> byCount, Piles piles) {
        long least = piles.count(byCount.getFirst());
        return byCount.stream().filter(place -> piles.count(place) == least).sorted().toList();
    }

    private Fate mostOfTheLast(int place, Piles piles) {
        var said =
                Sentence.of(
                        "{0} is elected with {1}, as the one that is left.",
                        Spoken.of(options.name(place)), piles.count(place));
        return elected(place, Cause.MOST_OF_THE_LAST, said);
    }

    private Sentence mayNotWin(int place) {
        return Sentence.of("{0} may not win, and goes out.", Spoken.of(options.name(place)));
    }

    private Fate elected(int place, Cause cause, Sentence said) {
        return new Fate(options.name(place), true, cause, List.of(), said);
    }

    private Fate out(int place, Cause cause, Sentence said) {
        return new Fate(options.name(place), false, cause, List.of(), said);
    }
}
