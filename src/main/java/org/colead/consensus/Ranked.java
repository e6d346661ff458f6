package org.colead.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.Alike;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedChoice;
import org.colead.consensus.ballot.RankedResult;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.decision.BallotRule;
import org.colead.decision.Option;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Ranked choice by instant runoff over the options of a check, as they were when it opened.
///
/// Source: see [RankedChoice]. The quorum, and that “none of these” may win, are Colead’s.
///
/// @param options in their order
/// @param seed what the lot is drawn from, published when the check opens
public record Ranked(List<Listed> options, BallotRule rule, String seed)
        implements ConsensusMethod {

    static final String NONE_OF_THESE = "None of these";

    public Ranked {
        options = List.copyOf(options);
    }

    /// The rows that a check begins with.
    static List<Listed> rows(List<Option> options, BallotRule rule) {
        var rows = new ArrayList<Listed>();
        for (var option : options) {
            rows.add(new Listed(rows.size() + 1, option.name(), option.words()));
        }
        if (rule.noneOfThese()) {
            rows.add(new Listed(rows.size() + 1, NONE_OF_THESE, "Rather leave it as it is."));
        }
        return rows;
    }

    /// Whether this row is the one that was added for “none of these”.
    public boolean isNone(int number) {
        return rule.noneOfThese() && number == options.size();
    }

    public boolean mayBeAlike() {
        return rule.alike() != BallotRule.Alike.NOT_ALLOWED;
    }

    /// None: an order is given instead.
    @Override
    public List<Choice> scale() {
        return List.of();
    }

    @Override
    public List<Integer> fromAgreement() {
        return List.of();
    }

    @Override
    public int tone(int choice) {
        return 1;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public boolean needsReason(int choice) {
        return false;
    }

    @Override
    public void require(Stance stance) {
        var seen = new HashSet<Integer>();
        for (var rank : stance.order().ranks()) {
            if (rank.size() > 1 && !mayBeAlike()) {
                throw Refusal.because("In this check each rank holds one option.");
            }
            for (int number : rank) {
                if (number < 1 || number > options.size()) {
                    throw Refusal.because("Choose among the options of this check.");
                }
                if (!seen.add(number)) {
                    throw Refusal.because("An option stands on one rank only. Take one out.");
                }
            }
        }
        if (seen.isEmpty()) {
            throw Refusal.because("Put at least one option first.");
        }
    }

    /// By how many answered alone: what they chose is in their orders.
    @Override
    public Reading read(Tally tally, Rule with) {
        return new Reading(false, Quorum.say(tally, with.quorum()), tally, Optional.empty());
    }

    @Override
    public Reading read(Collection<Stance> positions, int members, Rule with) {
        var tally = Tally.of(positions.stream().map(Stance::choice).toList(), members);
        var quorum = Quorum.say(tally, with.quorum());
        if (positions.isEmpty()) {
            return new Reading(false, quorum, tally, Optional.empty());
        }
        var result = count(positions);
        boolean passed =
                result.elected().filter(name -> !isNone(number(name))).isPresent()
                        && Quorum.reached(tally.share(), with.quorum());
        var why = Sentence.of("{0} {1}", result.explanation(), quorum);
        return new Reading(passed, why, tally, Optional.empty());
    }

    /// Every round; the same for the same positions in any order.
    RankedResult count(Collection<Stance> positions) {
        return RankedChoice.count(named(), ballots(positions), rules());
    }

    /// What is written to a file, so that anyone can count again.
    public RankedVote vote(String title, Collection<Stance> positions) {
        var vote = RankedVote.of(named(), ballots(positions));
        return new RankedVote(title, vote.box(), vote.withdrawn());
    }

    public RankedRules rules() {
        return RankedRules.USUAL.with(alike()).seeded(seed);
    }

    int number(String name) {
        return named().place(name) + 1;
    }

    private Options named() {
        return Options.of(options.stream().map(Listed::name).toList());
    }

    private List<RankedBallot> ballots(Collection<Stance> positions) {
        return positions.stream()
                .map(stance -> stance.order())
                .sorted(java.util.Comparator.comparing(Order::toString))
                .map(this::ballot)
                .toList();
    }

    private RankedBallot ballot(Order order) {
        return new RankedBallot(
                order.ranks().stream()
                        .map(rank ->
                                rank.stream()
                                        .map(number -> options.get(number - 1).name())
                                        .collect(
                                                Collectors
                                                        .<String, java.util.Set<String>>
                                                                toCollection(TreeSet::new)))
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
