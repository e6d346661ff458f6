package org.colead.consensus;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.Dots;
import org.colead.consensus.ballot.Lot;
import org.colead.consensus.ballot.PointBallot;
import org.colead.consensus.ballot.PointResult;
import org.colead.consensus.ballot.Score;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Scores or dots over the options of a check, as they were when it opened.
///
/// Source: see [Score] and [Dots]. The quorum, what a tie comes to, and that “none of these” may
/// win, are Colead’s.
///
/// @param method [Method#SCORE] or [Method#DOTS]
/// @param seed what the lot is drawn from, published when the check opens
public record Pointed(Method method, List<Listed> options, BallotRule rule, String seed)
        implements AmongOptions {

    public Pointed {
        options = List.copyOf(options);
    }

    public boolean isDots() {
        return method == Method.DOTS;
    }

    public PointRule points() {
        return rule.points();
    }

    /// The most that one option can be given.
    public int most() {
        return isDots() ? points().most() : PointRule.HIGHEST_SCORE;
    }

    @Override
    public void require(Stance stance) {
        var given = stance.points();
        if (given.options().stream().anyMatch(option -> option < 1 || option > options.size())) {
            throw Refusal.because("Choose among the options of this check.");
        }
        if (given.isEmpty() || (isDots() && given.sum() == 0)) {
            throw isDots()
                    ? Refusal.because("Put down one dot at least.")
                    : Refusal.because("Give one option a score at least.");
        }
        if (isDots()) {
            dots().require(ballot(given));
        } else {
            score().require(ballot(given));
        }
    }

    /// The same for the same positions in any order.
    public PointResult count(Collection<Stance> positions) {
        var ballots = ballots(positions);
        var result = isDots() ? dots().count(named(), ballots) : score().count(named(), ballots);
        return lot().map(result::decidedBy).orElse(result);
    }

    @Override
    public Optional<String> winner(Collection<Stance> positions) {
        return count(positions).winner();
    }

    @Override
    public Sentence outcome(Collection<Stance> positions) {
        var result = count(positions);
        return result.first().size() > 1 && result.winner().isEmpty()
                ? Sentence.of(
                        "{0} A tie adopts nothing: that was named beforehand.",
                        result.explanation())
                : result.explanation();
    }

    /// Without names, in the order of what is on them.
    public List<PointBallot> ballots(Collection<Stance> positions) {
        return positions.stream()
                .map(Stance::points)
                .sorted(Comparator.comparing(PointsGiven::toString))
                .map(this::ballot)
                .toList();
    }

    @Override
    public List<String> recount() {
        var asked = new Recount(isDots() ? "dots" : "score");
        if (isDots()) {
            asked.option("dots", points().dots()).option("most", points().most());
        } else {
            asked.option("highest", PointRule.HIGHEST_SCORE).option("by", Score.By.SUM);
        }
        lot().ifPresent(lot -> asked.option("ties", "lot").option("seed", lot.seed()));
        return asked.words();
    }

    private PointBallot ballot(PointsGiven given) {
        var points = new LinkedHashMap<String, Integer>();
        given.options().forEach(option -> points.put(name(option), given.to(option)));
        return PointBallot.of(points);
    }

    private Dots dots() {
        return new Dots(points().dots(), points().most());
    }

    private static Score score() {
        return new Score(PointRule.HIGHEST_SCORE, Score.By.SUM);
    }

    private Optional<Lot> lot() {
        return Optional.of(new Lot(seed)).filter(_ -> points().tied() == PointRule.Tied.LOT);
    }
}
