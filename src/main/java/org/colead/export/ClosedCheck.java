package org.colead.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CountedRound;
import org.colead.kernel.Sentence;

/// A check and what it came to, as part of a [WholeDecision].
///
/// @param question what a sense check asked; empty for a check
/// @param options among which the group chose, and `rounds` how they were counted; empty where a
///   scale was answered
/// @param passes what had to come together, in a sentence
/// @param rule by what ballots over options were counted; empty where a scale was answered
/// @param ballots over options without names, as `.blt` where they were ranked and as CSV where
///   points were given; empty where a scale was answered
/// @param recount the words after `tally FILE` by which the command counts them to the same result
/// @param seed what a lot would have been drawn from
/// @param left what those gave who left the group before the close; counted nowhere
public record ClosedCheck(
        int number,
        int textVersion,
        String question,
        String method,
        int quorumPercent,
        int limitPercent,
        Map<Integer, Sentence> scale,
        Map<Integer, String> options,
        Sentence passes,
        Optional<CountRule> rule,
        Optional<String> ballots,
        List<String> recount,
        String seed,
        Instant openedAt,
        Instant closedAt,
        boolean passed,
        Sentence explanation,
        List<CountedRound> rounds,
        List<Position> positions,
        List<Position> left) {

    /// @param order of options, by their numbers, as “3 > 1 = 2”; empty where they were not ranked
    /// @param points that were given to options, by their numbers: scores, or dots; empty else
    /// @param before what stood there before the close, the first one first
    public record Position(
            String member,
            int choice,
            String order,
            Map<Integer, Integer> points,
            String reason,
            String workable,
            Optional<String> witnessedBy,
            int changes,
            List<Earlier> before) {}

    /// What a position was before it was changed, or what was `witnessedBy` somebody.
    ///
    /// @param counted false where the member had spoken already, so that it never stood
    public record Earlier(
            int choice,
            String order,
            Map<Integer, Integer> points,
            String reason,
            String workable,
            Optional<String> witnessedBy,
            boolean counted) {}
}
