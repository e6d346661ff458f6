package org.colead.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.Alike;
import org.colead.consensus.ballot.Elimination;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedChoice;
import org.colead.consensus.ballot.RankedResult;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.consensus.ballot.Repeats;
import org.colead.consensus.ballot.Threshold;
import org.colead.decision.BallotRule;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Ranked choice by instant runoff over the options of a check, as they were when it opened.
///
/// Source: see [RankedChoice]. The quorum, and that “none of these” may win, are Colead’s.
///
/// @param options in their order
/// @param seed what the lot is drawn from, published when the check opens
public record Ranked(List<Listed> options, BallotRule rule, String seed) implements AmongOptions {

    public Ranked {
        options = List.copyOf(options);
    }

    public boolean mayBeAlike() {
        return rule.alike() != BallotRule.Alike.NOT_ALLOWED;
    }

    /// What is not countable is never an error: skipped ranks and options named again are kept as
    /// they were given, and read by the rule.
    @Override
    public void require(Stance stance) {
        var order = stance.order();
        for (var rank : order.ranks()) {
            if (rank.size() > 1 && !mayBeAlike()) {
                throw Refusal.because("In this check each rank holds one option.");
            }
            if (rank.stream().anyMatch(number -> number < 1 || number > options.size())) {
                throw Refusal.because("Choose among the options of this check.");
            }
        }
        if (order.isEmpty()) {
            throw Refusal.because("Put at least one option first.");
        }
        if (order.ranks().size() > options.size() || order.toString().length() > Given.LONGEST) {
            throw Refusal.because(
                    "A ballot has as many ranks as there are options. Leave some out.");
        }
    }

    @Override
    public Optional<String> winner(Collection<Stance> positions) {
        return count(positions).elected();
    }

    @Override
    public Sentence outcome(Collection<Stance> positions) {
        return count(positions).explanation();
    }

    /// Every round; the same for the same positions in any order.
    public RankedResult count(Collection<Stance> positions) {
        return RankedChoice.count(named(), ballots(positions), rules());
    }

    /// What is written to a file, so that anyone can count again.
    public RankedVote vote(String title, Collection<Stance> positions) {
        var vote = RankedVote.of(named(), ballots(positions));
        return new RankedVote(title, vote.box(), vote.withdrawn());
    }

    public RankedRules rules() {
        var by = rule.counting();
        return new RankedRules(
                alike(),
                by.forgiven(),
                Repeats.valueOf(by.repeats().name()),
                Elimination.valueOf(by.elimination().name()),
                Threshold.valueOf(by.threshold().name()),
                mayNotWin(),
                seed);
    }

    @Override
    public List<String> recount() {
        var rules = rules();
        boolean any = rules.forgiven() == RankedRules.ANY;
        var asked =
                new Recount("ranked")
                        .option("alike", rules.alike())
                        .option("skipped", any ? "any" : rules.forgiven())
                        .option("repeats", rules.repeats())
                        .option("eliminate", rules.elimination())
                        .option("threshold", rules.threshold());
        if (!rules.mayNotWin().isEmpty()) {
            asked.option(
                    "may-not-win",
                    rules.mayNotWin().stream()
                            .sorted()
                            .map(Recount::name)
                            .collect(Collectors.joining(";")));
        }
        return asked.option("seed", seed).words();
    }

    /// Those that were named beforehand and still stand among the options.
    private Set<String> mayNotWin() {
        return rule.counting().mayNotWin().stream()
                .filter(name -> options.stream().anyMatch(option -> option.name().equals(name)))
                .collect(Collectors.toSet());
    }

    private List<RankedBallot> ballots(Collection<Stance> positions) {
        var names = named();
        return positions.stream()
                .map(stance -> stance.order())
                .sorted(java.util.Comparator.comparing(Order::toString))
                .map(order -> ballot(order, names))
                .toList();
    }

    private static RankedBallot ballot(Order order, Options names) {
        return new RankedBallot(
                order.ranks().stream()
                        .map(rank ->
                                rank.stream()
                                        .map(number -> names.name(number - 1))
                                        .collect(
                                                Collectors.<String, Set<String>>toCollection(
                                                        TreeSet::new)))
                        .toList(),
                1);
    }

    private Alike alike() {
        return switch (rule.alike()) {
            case NOT_ALLOWED, EXHAUST -> Alike.EXHAUST;
            case SKIP -> Alike.SKIP;
            case EXHAUST_WHILE_SEVERAL_ARE_IN -> Alike.EXHAUST_WHILE_SEVERAL_ARE_IN;
        };
    }
}
