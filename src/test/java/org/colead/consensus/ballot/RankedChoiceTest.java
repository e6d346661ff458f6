package org.colead.consensus.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankedChoiceTest {

    private static final RankedRules USUAL = RankedRules.USUAL;

    private final List<RankedBallot> ballots = new ArrayList<>();

    @Test
    void theOneWithTheFewestGoesOutUntilOneHasMoreThanHalf() {
        given(4, "Roof", "Yard");
        given(3, "Yard");
        given(2, "Hall", "Yard");

        var result = count(USUAL);

        assertThat(result.elected()).contains("Yard");
        assertThat(result.rounds()).hasSize(2);
        assertThat(result.rounds().getFirst().counts())
                .containsExactly(
                        Map.entry("Roof", 4L), Map.entry("Yard", 3L), Map.entry("Hall", 2L));
        assertThat(result.rounds().getFirst().transfers())
                .containsExactly(new Transfer("Hall", Optional.of("Yard"), Optional.empty(), 2));
        assertThat(said(result.rounds().getFirst()))
                .containsExactly("“Hall” has the fewest, 2, and goes out.");
        assertThat(said(result.rounds().getLast()))
                .containsExactly("“Yard” is elected with 5; 5 were needed.");
        assertThat(result.explanation())
                .hasToString(
                        "“Yard” is elected in round 2 with 5 of 9 ballots still active; none was exhausted.");
    }

    @Test
    void aBallotThatEndsSaysWhy() {
        given(5, "Roof");
        given(4, "Yard");
        given(1, "Hall");
        given(1);
        given(1, "Hall", "Roof+Yard", "Roof");
        given(1, "Hall", "", "", "Roof");
        given(1, "Hall", "Hall", "Roof");

        var rules = USUAL.forgiving(1).with(Repeats.EXHAUST);
        var result = count(rules);

        assertThat(result.rounds().getLast().exhausted())
                .containsExactly(
                        Map.entry(Exhausted.BLANK, 1L),
                        Map.entry(Exhausted.SEVERAL_ALIKE, 1L),
                        Map.entry(Exhausted.SKIPPED_RANKS, 1L),
                        Map.entry(Exhausted.REPEATED, 1L),
                        Map.entry(Exhausted.NONE_LEFT, 1L));
    }

    @Test
    void aRankThatHoldsSeveralIsReadByItsRule() {
        given(5, "Roof");
        given(4, "Yard");
        given(2, "Hall");
        given(1, "Hall+Yard", "Roof");

        assertThat(count(USUAL).rounds().get(0).exhausted().get(Exhausted.SEVERAL_ALIKE)).isOne();
        assertThat(count(USUAL.with(Alike.SKIP)).rounds().get(0).counts().get("Roof")).isEqualTo(6);
        var whileSeveral = USUAL.with(Alike.EXHAUST_WHILE_SEVERAL_ARE_IN);
        assertThat(count(whileSeveral).rounds().get(0).counts().get("Roof")).isEqualTo(5);

        given(1, "Hall", "Hall+Roof");
        assertThat(count(whileSeveral).rounds().get(1).counts().get("Roof")).isEqualTo(6);
    }

    @Test
    void whoMayNotWinCountsOnceAndGoesOut() {
        given(5, "Hall", "Yard");
        given(3, "Roof");

        var result = count(USUAL.withoutWinning(Set.of("Hall")));

        assertThat(result.rounds().getFirst().counts()).containsEntry("Hall", 5L);
        assertThat(result.rounds().getFirst().fates().getFirst().cause())
                .isEqualTo(Cause.MAY_NOT_WIN);
        assertThat(result.elected()).contains("Yard");
    }

    @Test
    void theThresholdMayStayThatOfTheValidBallots() {
        given(4, "Roof");
        given(3, "Yard");
        given(2, "Hall");

        var active = count(USUAL);
        var valid = count(USUAL.with(Threshold.VALID));

        assertThat(active.rounds().getLast().needed()).isEqualTo(4);
        assertThat(valid.rounds().getLast().needed()).isEqualTo(5);
        assertThat(valid.elected()).contains("Roof");
        assertThat(valid.rounds().getLast().fates().getFirst().cause())
                .isEqualTo(Cause.MOST_OF_THE_LAST);
    }

    @Test
    void aTieIsDecidedByTheEarliestRoundThatDiffers() {
        given(6, "Roof");
        given(4, "Yard");
        given(3, "Hall");
        given(1, "Shed", "Hall");

        var fate = count(USUAL).rounds().get(1).fates().getFirst();

        assertThat(fate.option()).isEqualTo("Hall");
        assertThat(fate.cause()).isEqualTo(Cause.EARLIER_ROUND);
        assertThat(fate.said())
                .hasToString(
                        "“Yard” and “Hall” tie; “Hall” had the fewest in round 1, the earliest in which they differ, and goes out.");
    }

    @Test
    void aTieInEveryRoundIsDecidedByAPublishedLot() {
        given(2, "Roof");
        given(2, "Yard");

        var result = count(USUAL.seeded("14 May, 18:00: 07-11-23"));
        var lot = new Lot("14 May, 18:00: 07-11-23");
        var out = lot.number("Roof").compareTo(lot.number("Yard")) < 0 ? "Roof" : "Yard";

        assertThat(result.byLot()).isTrue();
        assertThat(result.rounds().getLast().out()).containsExactly(out);
        assertThat(result.elected()).isPresent().get().isNotEqualTo(out);
    }

    /// `printf '%s\n%s' 7 Roof | sha256sum`
    @Test
    void anybodyCanDrawTheLotAgain() {
        assertThat(new Lot("7").number("Roof")).startsWith("79bb0769ad77");
    }

    @Test
    void severalGoOutTogetherWhereTheyCannotCatchUp() {
        given(9, "Roof");
        given(8, "Yard");
        given(2, "Hall", "Yard");
        given(1, "Shed", "Yard");

        var result = count(USUAL.with(Elimination.ALL_WHO_CANNOT_CATCH_UP));

        assertThat(result.rounds()).hasSize(2);
        assertThat(result.rounds().getFirst().out()).containsExactly("Shed", "Hall");
        assertThat(result.elected()).contains("Yard");
    }

    @Test
    void whoWithdrewIsPassedOver() {
        given(3, "Hall", "Yard");
        given(2, "Roof");
        var box = BallotBox.of(options(), ballots);

        var result = RankedChoice.count(new RankedVote("", box, Set.of("Hall")), USUAL);

        assertThat(result.elected()).contains("Yard");
        assertThat(result.rounds().getFirst().counts()).doesNotContainKey("Hall");
    }

    private RankedResult count(RankedRules rules) {
        return RankedChoice.count(options(), ballots, rules);
    }

    private Options options() {
        return Options.of(
                ballots.stream()
                        .flatMap(ballot -> ballot.ranks().stream())
                        .flatMap(Set::stream)
                        .distinct()
                        .toList());
    }

    private void given(long weight, String... ranks) {
        var order = Arrays.stream(ranks).map(RankedChoiceTest::rank).toList();
        ballots.add(new RankedBallot(order, weight));
    }

    private static Set<String> rank(String options) {
        return options.isEmpty() ? Set.of() : Set.of(options.split("\\+"));
    }

    private static List<String> said(Round round) {
        return round.fates().stream().map(fate -> fate.said().toString()).toList();
    }
}
