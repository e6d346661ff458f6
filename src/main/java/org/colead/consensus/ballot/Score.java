package org.colead.consensus.ballot;

import java.util.Collection;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Scores: every option gets from 0 to a highest score by itself; the highest sum or mean is first,
/// and a tie stays one.
///
/// Source: Claude Hillinger, “The case for utilitarian voting” (Homo Oeconomicus 23, 2005); Warren
/// D. Smith, “Range voting” (2000), for the mean of those who gave a score.
///
/// @param highest the highest score that can be given
public record Score(int highest, By by) {

    /// What is compared.
    public enum By {
        /// All points together; no score counts as 0.
        SUM,
        /// Points by those who gave a score; no score counts for nothing.
        MEAN
    }

    public Score {
        if (highest < 1) {
            throw Refusal.because("The highest score is 1 or more.");
        }
    }

    /// Refuses a score that the scale does not have.
    public void require(PointBallot ballot) {
        ballot.points()
                .forEach((option, score) -> {
                    if (score < 0 || score > highest) {
                        throw Refusal.because(
                                "“{0}” has the score {1}. Scores go from 0 to {2}.",
                                option, score, highest);
                    }
                });
    }

    public PointResult count(Options options, Collection<PointBallot> ballots) {
        ballots.forEach(this::require);
        var points = new Points(options, ballots);
        var standings = by == By.SUM ? points.bySum() : points.byMean();
        var result = new PointResult(points.ballots(), standings, Sentence.of(""));
        return new PointResult(points.ballots(), standings, explain(result));
    }

    private Sentence explain(PointResult result) {
        var first = result.first();
        if (first.isEmpty()) {
            return Sentence.of("Nobody gave an option more than 0, so none is first.");
        }
        var best = result.standings().getFirst();
        var figure = by == By.SUM ? best.points() : best.mean();
        if (first.size() > 1) {
            return Sentence.of(
                    "{0} tie for the first place, with {1} each.", Spoken.all(first), figure);
        }
        return by == By.SUM
                ? Sentence.of(
                        "{0} is first with {1, plural, one {# point} other {# points}}.",
                        Spoken.of(first.getFirst()), best.points())
                : Sentence.of(
                        "{0} is first with a mean of {1} from {2, plural, one {# ballot} other {# ballots}}.",
                        Spoken.of(first.getFirst()), best.mean(), best.ballots());
    }
}
