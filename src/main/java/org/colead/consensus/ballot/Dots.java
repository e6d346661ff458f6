package org.colead.consensus.ballot;

import java.util.Collection;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Dots: every member has the same number of dots and puts them on options as they like; the most
/// dots are first, and a tie stays one. Dots may be kept back.
///
/// Source: Sam Kaner and others, “Facilitator’s Guide to Participatory Decision-Making” (3rd
/// edition, 2014), on dot voting; cumulative voting as in Illinois’ constitution of 1870, art. IV §
/// 7, for several dots on one option.
///
/// @param each how many dots each member has
/// @param most how many of them may lie on one option
public record Dots(int each, int most) {

    public Dots {
        if (each < 1 || most < 1) {
            throw Refusal.because("Everybody has at least one dot, and may put it down.");
        }
    }

    /// As many on one option as one likes.
    public static Dots of(int each) {
        return new Dots(each, each);
    }

    /// Refuses more dots than a member has.
    public void require(PointBallot ballot) {
        ballot.points()
                .forEach((option, dots) -> {
                    if (dots < 0 || dots > most) {
                        throw Refusal.because(
                                "“{0}” has {1} dots, and at most {2} may lie on one option.",
                                option, dots, most);
                    }
                });
        if (ballot.given() > each) {
            throw Refusal.because(
                    "{0} dots lie there, and everybody has {1}. Take some back.",
                    ballot.given(), each);
        }
    }

    public PointResult count(Options options, Collection<PointBallot> ballots) {
        ballots.forEach(this::require);
        var points = new Points(options, ballots);
        var result = new PointResult(points.ballots(), points.bySum(), Sentence.of(""));
        return new PointResult(points.ballots(), result.standings(), explain(result));
    }

    private static Sentence explain(PointResult result) {
        var first = result.first();
        if (first.isEmpty()) {
            return Sentence.of("Nobody put down a dot, so no option is first.");
        }
        long dots = result.standings().getFirst().points();
        return first.size() > 1
                ? Sentence.of(
                        "{0} tie for the first place, with {1, plural, one {# dot} other {# dots}} each.",
                        Spoken.all(first), dots)
                : Sentence.of(
                        "{0} is first with {1, plural, one {# dot} other {# dots}}.",
                        Spoken.of(first.getFirst()), dots);
    }
}
