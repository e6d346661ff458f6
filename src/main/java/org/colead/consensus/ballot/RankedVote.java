package org.colead.consensus.ballot;

import java.util.Collection;
import java.util.Set;

/// What is counted: the ballots over some options, of which a few may have withdrawn before the
/// count.
public record RankedVote(String title, BallotBox box, Set<String> withdrawn) {

    public RankedVote {
        withdrawn = Set.copyOf(withdrawn);
        withdrawn.forEach(box.options()::place);
    }

    public static RankedVote of(Options options, Collection<RankedBallot> ballots) {
        return new RankedVote("", BallotBox.of(options, ballots), Set.of());
    }

    public Options options() {
        return box.options();
    }
}
