package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.RankedResult;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;

/// The positions of a check, read by its rule.
record Count(ConsensusMethod method, Rule rule, int members, List<Position> positions) {

    Reading reading() {
        return method.read(stances(), members, rule);
    }

    /// Every round, where the group put options in an order and somebody answered.
    Optional<RankedResult> rounds() {
        return method instanceof Ranked ranked && !positions.isEmpty()
                ? Optional.of(ranked.count(stances()))
                : Optional.empty();
    }

    /// The option that wins, where the group chose among several.
    Optional<String> winner() {
        return method instanceof AmongOptions among && !positions.isEmpty()
                ? among.winner(stances())
                : Optional.empty();
    }

    /// Those that need an answer, before the next check or before the brief.
    List<Position> concerns() {
        return positions.stream()
                .filter(position -> method.raisesConcern(position.stance().choice()))
                .filter(position -> !position.stance().reason().isBlank())
                .toList();
    }

    /// Of answers that members gave themselves: a witness must not learn by trying to close it
    /// whether the absent member had spoken.
    void requireQuorum() {
        int quorum = rule.quorum();
        int answered = (int) positions.stream().filter(Position::isConfirmed).count();
        if (!Quorum.reached(new Share(answered, members), quorum)) {
            throw Refusal.because(
                    "{0} of {1} have answered; the quorum needs {2}. Wait for them, or for the closing time.",
                    answered, members, Quorum.needed(members, quorum));
        }
    }

    private List<Stance> stances() {
        return positions.stream().map(Position::stance).toList();
    }
}
