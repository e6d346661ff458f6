package org.colead.consensus.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of scores and dots, whatever was given.
class PointLawsTest {

    private static final List<String> NAMES = List.of("Roof", "Yard", "Hall");
    private static final Options OPTIONS = Options.of(NAMES);

    @Property
    void theOrderOfBallotsDoesNotMatter(
            @ForAll("ballots") List<PointBallot> ballots,
            @ForAll Score.By by,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        var score = new Score(5, by);
        assertThat(score.count(OPTIONS, shuffled)).isEqualTo(score.count(OPTIONS, ballots));
    }

    @Property
    void aWeightIsAsManyBallots(@ForAll("ballots") List<PointBallot> ballots, @ForAll Score.By by) {
        var apart = new ArrayList<PointBallot>();
        for (var ballot : ballots) {
            var one = PointBallot.of(ballot.points());
            apart.addAll(Collections.nCopies((int) ballot.weight(), one));
        }
        var score = new Score(5, by);
        assertThat(score.count(OPTIONS, apart)).isEqualTo(score.count(OPTIONS, ballots));
    }

    @Property
    void theFirstHaveTheMostAndNobodyElseHas(
            @ForAll("ballots") List<PointBallot> ballots, @ForAll Score.By by) {
        var result = new Score(5, by).count(OPTIONS, ballots);
        assertThat(result.standings()).hasSize(NAMES.size());
        for (var standing : result.standings()) {
            long better = result.standings().stream().filter(s -> above(s, standing, by)).count();
            assertThat(standing.place()).isEqualTo(better + 1);
        }
    }

    private static boolean above(Standing one, Standing other, Score.By by) {
        if (by == Score.By.SUM) {
            return one.points() > other.points();
        }
        return value(one) > value(other) + 1e-9;
    }

    private static double value(Standing standing) {
        return standing.ballots() == 0 ? -1 : (double) standing.points() / standing.ballots();
    }

    @Property
    void dotsAreNeitherLostNorMade(@ForAll("ballots") List<PointBallot> ballots) {
        long given = ballots.stream().mapToLong(b -> b.given() * b.weight()).sum();
        var result = Dots.of(15).count(OPTIONS, ballots);
        assertThat(result.standings().stream().mapToLong(Standing::points).sum()).isEqualTo(given);
    }

    @Property
    void everyBallotIsCountedOnce(@ForAll("ballots") List<PointBallot> ballots) {
        long all = ballots.stream().mapToLong(PointBallot::weight).sum();
        var result = Dots.of(15).count(OPTIONS, ballots);
        assertThat(result.ballots()).isEqualTo(all);
        for (var standing : result.standings()) {
            long gave =
                    ballots.stream()
                            .filter(ballot -> ballot.points().containsKey(standing.option()))
                            .mapToLong(PointBallot::weight)
                            .sum();
            assertThat(standing.ballots()).isEqualTo(gave);
        }
    }

    /// One who tied is left, the same one in whatever order the options stand.
    @Property
    void theLotLeavesOneOfThoseWhoTie(
            @ForAll("ballots") List<PointBallot> ballots, @ForAll String seed) {
        var result = new Score(5, Score.By.SUM).count(OPTIONS, ballots);
        var drawn = result.decidedBy(new Lot(seed));
        var turned = Options.of(List.of("Hall", "Yard", "Roof"));
        var other = new Score(5, Score.By.SUM).count(turned, ballots).decidedBy(new Lot(seed));
        assertThat(drawn.winner()).isEqualTo(other.winner());
        assertThat(drawn.winner().isPresent()).isEqualTo(!result.first().isEmpty());
        drawn.winner().ifPresent(winner -> assertThat(result.first()).contains(winner));
        if (result.first().size() == 1) {
            assertThat(drawn).isEqualTo(result);
        }
    }

    @Example
    void aBallotThatIsNotAllowedIsNeverCounted() {
        var ballots = List.of(PointBallot.of(Map.of("Roof", 6)));
        assertThatThrownBy(() -> new Score(5, Score.By.SUM).count(OPTIONS, ballots))
                .hasMessageStartingWith("“Roof” has the score 6.");
        assertThatThrownBy(() -> Dots.of(5).count(OPTIONS, ballots))
                .hasMessageStartingWith("“Roof” has 6 dots");
    }

    @Example
    void moreDotsThanOneHasAreRefused() {
        var ballot = PointBallot.of(Map.of("Roof", 3, "Yard", 3));
        assertThatThrownBy(() -> Dots.of(5).require(ballot))
                .hasMessage("6 dots lie there, and everybody has 5. Take some back.");
        assertThatThrownBy(() -> new Dots(9, 2).require(ballot))
                .hasMessageEndingWith("has 3 dots, and at most 2 may lie on one option.");
        Dots.of(6).require(ballot);
    }

    @Example
    void aScoreOutsideTheScaleIsRefused() {
        assertThatThrownBy(
                        () -> new Score(5, Score.By.SUM).require(PointBallot.of(Map.of("Roof", 6))))
                .hasMessage("“Roof” has the score 6. Scores go from 0 to 5.");
    }

    @Example
    void whereNobodyGivesAnythingNoneIsFirst() {
        var result = Dots.of(3).count(OPTIONS, List.of(PointBallot.of(Map.of())));
        assertThat(result.first()).isEmpty();
        assertThat(result.explanation())
                .hasToString("Nobody put down a dot, so no option is first.");
    }

    @Provide
    Arbitrary<List<PointBallot>> ballots() {
        var points = Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.integers().between(0, 5));
        return Combinators.combine(points, Arbitraries.longs().between(1, 3))
                .as(PointBallot::new)
                .list()
                .ofMaxSize(9);
    }
}
