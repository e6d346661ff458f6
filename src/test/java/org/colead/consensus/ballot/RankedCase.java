package org.colead.consensus.ballot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Ballots over options with the rules they are counted by.
record RankedCase(Options options, List<RankedBallot> ballots, RankedRules rules) {

    RankedResult count() {
        return RankedChoice.count(options, ballots, rules);
    }

    RankedCase with(List<RankedBallot> others) {
        return new RankedCase(options, others, rules);
    }

    RankedCase with(RankedRules others) {
        return new RankedCase(options, ballots, others);
    }

    RankedCase renamed(Map<String, String> names) {
        return new RankedCase(
                Options.of(options.names().stream().map(names::get).toList()),
                ballots.stream().map(ballot -> renamed(ballot, names)).toList(),
                rules.withoutWinning(renamed(rules.mayNotWin(), names)));
    }

    private static RankedBallot renamed(RankedBallot ballot, Map<String, String> names) {
        return new RankedBallot(
                ballot.ranks().stream().map(rank -> renamed(rank, names)).toList(),
                ballot.weight());
    }

    private static Set<String> renamed(Set<String> options, Map<String, String> names) {
        return options.stream().map(names::get).collect(Collectors.toSet());
    }
}
