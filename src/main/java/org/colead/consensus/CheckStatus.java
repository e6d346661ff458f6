package org.colead.consensus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.Rule;

/// An open check as one person may know it: how many have answered, and their own position.
///
/// @param question what a sense check asks; empty for a check
/// @param options among which the group chooses; empty where a scale is answered
/// @param seed what a lot would be drawn from; empty where nothing is ever drawn
/// @param needed how many answers the quorum needs
/// @param member whether the viewer may take a position
/// @param mine the viewer’s own position in this check
/// @param earlier what the viewer chose in the last check, on an older text; it no longer counts
public record CheckStatus(
        CheckId id,
        DecisionId decision,
        int number,
        int textVersion,
        String question,
        Rule rule,
        String seed,
        List<Choice> scale,
        List<Listed> options,
        Instant openedAt,
        Instant closesAt,
        int members,
        int answered,
        int needed,
        boolean member,
        Optional<Mine> mine,
        Optional<Earlier> earlier) {

    public boolean everybodyAnswered() {
        return members > 0 && answered == members;
    }

    public boolean quorumReached() {
        return answered >= needed;
    }

    /// Whether it decides nothing.
    public boolean sense() {
        return !question.isEmpty();
    }

    public ConsensusMethod method() {
        return ConsensusMethod.of(rule, options, seed);
    }

    /// One’s own position.
    ///
    /// @param witness who wrote it down; empty where the member did
    public record Mine(Stance stance, Instant at, Optional<String> witness, boolean confirmed) {}

    /// A position that an amendment made void.
    ///
    /// @param choice empty where options were put in an order
    /// @param askedAlike whether method, scale and options are the same now, so that it can be
    ///   given again as it was
    public record Earlier(
            int textVersion, Optional<Choice> choice, Stance stance, boolean askedAlike) {}
}
