package org.colead.consensus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.PointResult;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// A closed check: how it was read, and how many stood where. The positions with their reasons are
/// asked for a page at a time, from [ClosedPositions].
///
/// @param question what a sense check asked; empty for a check
/// @param options among which the group chooses; empty where a scale is answered
/// @param seed what a lot would have been drawn from
/// @param amended whether an amendment of its text closed it, before its time
/// @param rounds of the count, where the group chose among options
/// @param points what they came to, where points were given and anybody answered
/// @param left how many positions are of those who left the group before the close; counted nowhere
public record CheckResult(
        CheckId id,
        int number,
        int textVersion,
        String question,
        Rule rule,
        String seed,
        List<Choice> scale,
        List<Listed> options,
        Instant openedAt,
        Instant closedAt,
        boolean amended,
        Reading reading,
        List<CountedRound> rounds,
        Optional<PointResult> points,
        int left) {

    public boolean passed() {
        return reading.passed();
    }

    /// Whether anybody’s position was counted.
    public boolean anybodyAnswered() {
        return reading.tally().answered() > 0;
    }

    /// Whether it decided nothing.
    public boolean sense() {
        return !question.isEmpty();
    }

    /// Why it came to that; of a sense check, which comes to nothing, how many answered, and why it
    /// was closed before its time.
    public Sentence explanation() {
        return sense() ? sensed(reading.tally()) : reading.explanation();
    }

    private Sentence sensed(Tally tally) {
        return amended
                ? Sentence.of(
                        "The text was amended, which closed it: it is about version {0}. {1} of {2} have answered. Nothing is decided by it.",
                        textVersion, tally.answered(), tally.members())
                : Sentence.of(
                        "{0} of {1} have answered. Nothing is decided by it.",
                        tally.answered(), tally.members());
    }

    public ConsensusMethod method() {
        return ConsensusMethod.of(rule, options, seed);
    }

    /// The words after `tally FILE` by which the command counts these positions the same way.
    public List<String> recount() {
        if (method() instanceof AmongOptions among) {
            return among.recount();
        }
        var asked =
                !sense()
                        ? Recount.by(rule.method()).option("quorum", rule.quorum())
                        : new Recount("sense-check").option("scale", rule.method());
        if (!sense() && rule.method() == Method.GRADIENTS) {
            asked.option("limit", rule.limit());
        }
        return asked.option("members", reading.tally().members()).words();
    }

    /// The positions as a picture, from the most agreement to the least.
    public List<Mark> marks() {
        return Mark.of(method(), reading.tally());
    }

    /// What each option came to at the end of the count; empty where a scale was answered.
    public List<OptionCount> counts() {
        return switch (method()) {
            case Ranked ranked when !rounds.isEmpty() ->
                    rounds.getLast().lines().stream()
                            .map(line -> count(ranked, line.choice(), line.ballots(), line.wins()))
                            .toList();
            case Pointed pointed ->
                    points.map(counted -> counts(pointed, counted)).orElse(List.of());
            default -> List.of();
        };
    }

    private static List<OptionCount> counts(Pointed method, PointResult counted) {
        return counted.standings().stream()
                .map(standing ->
                        count(
                                method,
                                method.number(standing.option()),
                                standing.points(),
                                counted.winner().filter(standing.option()::equals).isPresent()))
                .toList();
    }

    private static OptionCount count(AmongOptions method, int number, long count, boolean won) {
        return new OptionCount(method.name(number), method.isNone(number), count, won);
    }

    public Choice choice(int number) {
        return scale.stream().filter(c -> c.number() == number).findFirst().orElseThrow();
    }
}
