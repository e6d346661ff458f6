package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.decision.PointRule;
import org.colead.decision.PointRule.Tied;
import org.colead.decision.Rule;
import org.junit.jupiter.api.Test;

class PointedTest {

    private static final List<Option> OPTIONS =
            List.of(new Option("Garden", ""), new Option("Roof", ""), new Option("Yard", ""));

    @Test
    void theMostDotsAreFirst() {
        var reading = dots(Tied.NOBODY_WINS).read(given("1:3", "2:2 3:1", "1:1 2:1"), 3, rule());
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString("“Garden” is first with 4 dots. All three answered.");
    }

    @Test
    void aTieAtTheTopIsReadByTheRuleThatWasNamed() {
        var tied = given("1:3", "2:3");
        var stands = dots(Tied.NOBODY_WINS).read(tied, 2, rule());
        assertThat(stands.passed()).isFalse();
        assertThat(stands.explanation())
                .hasToString(
                        "“Garden” and “Roof” tie for the first place, with 3 dots each. A tie adopts nothing: that was named beforehand. All two answered.");
        var drawn = dots(Tied.LOT).read(tied, 2, rule());
        assertThat(drawn.passed()).isTrue();
        assertThat(drawn.explanation().toString()).contains("The lot leaves “");
    }

    @Test
    void aNameThatStandsTwiceIsTwoOptions() {
        var rule = new BallotRule(Alike.NOT_ALLOWED, true);
        var rows = List.of(new Listed(1, "None of these", ""), new Listed(2, "None of these", ""));
        var method = new Pointed(Method.SCORE, rows, rule, "seed");
        assertThat(method.read(given("1:5", "1:4 2:1"), 2, rule()).passed()).isTrue();
        assertThat(method.read(given("2:5", "2:5 1:1"), 2, rule()).passed()).isFalse();
    }

    @Test
    void noneOfTheseAdoptsNothing() {
        var rule = new BallotRule(Alike.NOT_ALLOWED, true);
        var method = new Pointed(Method.SCORE, AmongOptions.rows(OPTIONS, rule), rule, "seed");
        assertThat(method.read(given("4:5", "4:5 1:2"), 2, rule()).passed()).isFalse();
        assertThat(method.read(given("4:1 1:5", "4:1"), 2, rule()).passed()).isTrue();
    }

    @Test
    void refusesWhatIsNotThere() {
        var dots = dots(Tied.LOT);
        assertThatThrownBy(() -> dots.require(stance(""))).hasMessageContaining("one dot at least");
        assertThatThrownBy(() -> dots.require(stance("1:2 2:2")))
                .hasMessageContaining("Take some back");
        assertThatThrownBy(() -> dots.require(stance("4:1")))
                .hasMessageContaining("options of this check");
        assertThatThrownBy(() -> scores().require(stance("1:6")))
                .hasMessageContaining("from 0 to 5");
        scores().require(stance("1:0"));
    }

    @Test
    void pointsReadBackAsTheyWereKept() {
        var kept = Stance.kept(Stance.BALLOT, "", "", "1:5 2:0 3:4");
        assertThat(kept.points().byOption()).isEqualTo(Map.of(1, 5, 2, 0, 3, 4));
        assertThat(kept.ballot()).isEqualTo("1:5 2:0 3:4");
        assertThat(kept.order()).isEqualTo(Order.NONE);
    }

    @Property
    void theOrderOfTheBallotsDoesNotMatter(
            @ForAll("methods") Pointed method,
            @ForAll("ballots") List<Stance> ballots,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        assertThat(method.read(shuffled, 12, rule())).isEqualTo(method.read(ballots, 12, rule()));
    }

    @Property
    void silenceIsNeverConsent(
            @ForAll("methods") Pointed method, @ForAll("ballots") List<Stance> ballots) {
        assertThat(method.read(List.of(), 12, rule()).passed()).isFalse();
        assertThat(method.read(ballots, 1000, rule()).passed()).isFalse();
    }

    @Property
    void onePointMoreForTheWinnerKeepsItFirst(
            @ForAll("methods") Pointed method, @ForAll("ballots") List<Stance> ballots) {
        var winner = method.winner(ballots);
        Assume.that(winner.isPresent());
        var more = new ArrayList<>(ballots);
        more.add(stance(method.number(winner.get()) + ":1"));
        assertThat(method.winner(more)).isEqualTo(winner);
    }

    @Property
    void theLotLeavesOneOfThoseThatTie(@ForAll("ballots") List<Stance> ballots) {
        var result = dots(Tied.LOT).count(ballots);
        assertThat(result.first()).contains(result.winner().orElseThrow());
    }

    @Provide
    Arbitrary<Pointed> methods() {
        return Arbitraries.of(dots(Tied.LOT), dots(Tied.NOBODY_WINS), scores());
    }

    /// Three dots at most and one at least, so that dots and scores take them.
    @Provide
    Arbitrary<List<Stance>> ballots() {
        var points = Arbitraries.integers().between(0, 1);
        return Combinators.combine(Arbitraries.integers().between(1, 3), points, points)
                .as((option, other, third) ->
                        stance(
                                option
                                        + ":1 "
                                        + (option % 3 + 1)
                                        + ":"
                                        + other
                                        + " "
                                        + ((option + 1) % 3 + 1)
                                        + ":"
                                        + third))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Pointed dots(Tied tied) {
        var rule = BallotRule.USUAL.with(new PointRule(3, 3, tied));
        return new Pointed(Method.DOTS, AmongOptions.rows(OPTIONS, rule), rule, "seed");
    }

    private static Pointed scores() {
        var rule = BallotRule.USUAL;
        return new Pointed(Method.SCORE, AmongOptions.rows(OPTIONS, rule), rule, "seed");
    }

    private static Rule rule() {
        return Rule.of(Method.DOTS);
    }

    private static List<Stance> given(String... kept) {
        return Stream.of(kept).map(PointedTest::stance).toList();
    }

    private static Stance stance(String kept) {
        return Stance.pointed(PointsGiven.parse(kept), "");
    }
}
