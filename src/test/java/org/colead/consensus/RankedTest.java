package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.consensus.ballot.Exhausted;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Counting;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.decision.Rule;
import org.junit.jupiter.api.Test;

class RankedTest {

    private static final BallotRule WITH_NONE = new BallotRule(Alike.NOT_ALLOWED, true);
    private static final List<Option> OPTIONS =
            List.of(new Option("Garden", ""), new Option("Roof", ""), new Option("Yard", ""));

    private final Ranked ranked = method(BallotRule.USUAL);

    @Test
    void theFewestGoesOutAndItsBallotsCountForTheNext() {
        var reading = ranked.read(orders("1", "1", "2 > 3", "2 > 3", "3 > 2"), 5, rule());
        assertThat(reading.passed()).isTrue();
        assertThat(reading.explanation())
                .hasToString(
                        "“Roof” is elected in round 2 with 3 of 5 ballots still active; none was exhausted. All five answered.");
    }

    @Test
    void noneOfTheseMayWinAndThenNothingIsAdopted() {
        var method = method(WITH_NONE);
        assertThat(method.options()).hasSize(4);
        assertThat(method.read(orders("4", "4", "1"), 3, rule()).passed()).isFalse();
        assertThat(method.read(orders("1", "1", "4"), 3, rule()).passed()).isTrue();
    }

    /// As a check may have been opened once; today such names are refused.
    @Test
    void aNameThatStandsTwiceIsTwoOptions() {
        var rows =
                List.of(
                        new Listed(1, "Garden", ""),
                        new Listed(2, "None of these", ""),
                        new Listed(3, "None of these (2)", ""),
                        new Listed(4, "None of these", ""));
        var method = new Ranked(rows, WITH_NONE, "seed");
        assertThat(method.read(orders("2", "2", "4"), 3, rule()).passed()).isTrue();
        assertThat(method.winner(orders("2", "2", "4"))).contains("None of these");
        assertThat(method.read(orders("4", "4", "2"), 3, rule()).passed()).isFalse();
        assertThat(method.winner(orders("4", "4", "2"))).contains("None of these (3)");
        assertThat(method.winner(orders("3", "3", "2"))).contains("None of these (2)");
        assertThatThrownBy(() -> AmongOptions.requireCountable(rows))
                .hasMessageContaining("Two options are called");
    }

    @Test
    void whoMayNotWinCountsOnceAndGoesOut() {
        var barred = method(counting(Counting.USUAL.without(List.of("Garden", "Pond"))));
        var ballots = orders("1 > 2", "1 > 2", "1 > 2", "3");

        assertThat(ranked.winner(ballots)).contains("Garden");
        assertThat(barred.winner(ballots)).contains("Roof");
        assertThat(barred.count(ballots).rounds().getFirst().counts()).containsEntry("Garden", 3L);
    }

    /// “Pond” was taken out of the text after it was named.
    @Test
    void theCommandIsAskedByTheSameRules() {
        var counting =
                new Counting(
                                1,
                                Counting.Repeats.EXHAUST,
                                Counting.Elimination.ALL_WHO_CANNOT_CATCH_UP,
                                Counting.Threshold.VALID,
                                "")
                        .without(List.of("Yard", "Garden", "Pond"));

        assertThat(String.join(" ", ranked.recount()))
                .isEqualTo(
                        "--method ranked --option alike=exhaust --option skipped=any --option repeats=skip --option eliminate=one --option threshold=active --option seed=seed");
        assertThat(String.join(" ", method(counting(counting)).recount()))
                .isEqualTo(
                        "--method ranked --option alike=exhaust --option skipped=1 --option repeats=exhaust --option eliminate=all-who-cannot-catch-up --option threshold=valid --option may-not-win=Garden;Yard --option seed=seed");
    }

    private static BallotRule counting(Counting counting) {
        return BallotRule.USUAL.with(counting);
    }

    @Test
    void refusesWhatTheRuleDoesNotAllow() {
        assertThatThrownBy(() -> ranked.require(stance(""))).hasMessageContaining("at least one");
        assertThatThrownBy(() -> ranked.require(stance("1 = 2")))
                .hasMessageContaining("each rank holds one option");
        assertThatThrownBy(() -> ranked.require(stance("1 > - > - > 2")))
                .hasMessageContaining("as many ranks as there are options");
        assertThatThrownBy(() -> ranked.require(stance("4")))
                .hasMessageContaining("options of this check");
        method(new BallotRule(Alike.SKIP, false)).require(stance("1 = 2 > 3"));
    }

    /// What is not countable is never an error.
    @Test
    void skippedRanksAndRepeatsAreKeptAndReadByTheRule() {
        var skipped = stance("1 > - > 2");
        var repeated = stance("1 > 1 > 2");
        ranked.require(skipped);
        ranked.require(repeated);
        assertThat(skipped.order()).hasToString("1 > - > 2");
        assertThat(stance("- > -").order().isEmpty()).isTrue();

        var strict =
                method(
                        counting(
                                new Counting(
                                        0,
                                        Counting.Repeats.EXHAUST,
                                        Counting.Elimination.ONE,
                                        Counting.Threshold.ACTIVE,
                                        "")));
        var others = orders("2", "2", "3", "3", "3");
        for (var irregular : List.of(skipped, repeated)) {
            var ballots = new ArrayList<>(others);
            ballots.add(irregular);
            assertThat(ranked.count(ballots).rounds().getLast().exhaustedInAll()).isZero();
            assertThat(strict.count(ballots).rounds().getLast().exhausted())
                    .containsEntry(
                            irregular == skipped ? Exhausted.SKIPPED_RANKS : Exhausted.REPEATED,
                            1L);
        }
    }

    @Test
    void anOrderReadsBackAsItWasKept() {
        var order = new Order(List.of(List.of(3), List.of(2, 1)));
        assertThat(order).hasToString("3 > 1 = 2");
        assertThat(Order.parse(order.toString())).isEqualTo(order);
        assertThat(Order.parse("")).isEqualTo(Order.NONE);
    }

    @Property
    void theOrderOfTheBallotsDoesNotMatter(
            @ForAll("ballots") List<Stance> ballots, @ForAll Random random) {
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        assertThat(ranked.read(shuffled, 12, rule())).isEqualTo(ranked.read(ballots, 12, rule()));
    }

    @Property
    void silenceIsNeverConsent(@ForAll("ballots") List<Stance> ballots) {
        assertThat(ranked.read(List.of(), 12, rule()).passed()).isFalse();
        assertThat(ranked.read(ballots, 1000, rule()).passed()).isFalse();
    }

    @Property
    void aSingleMemberDecides(@ForAll("ballots") List<Stance> ballots) {
        var first = ballots.getFirst();
        assertThat(ranked.count(List.of(first)).elected())
                .contains(
                        ranked.options()
                                .get(first.order().ranks().getFirst().getFirst() - 1)
                                .name());
    }

    @Provide
    Arbitrary<List<Stance>> ballots() {
        return Arbitraries.shuffle(1, 2, 3)
                .flatMap(order ->
                        Arbitraries.integers()
                                .between(1, 3)
                                .map(length ->
                                        Stance.ranked(
                                                Order.of(
                                                        order.stream()
                                                                .limit(length)
                                                                .mapToInt(Integer::intValue)
                                                                .toArray()),
                                                "")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Ranked method(BallotRule rule) {
        return new Ranked(AmongOptions.rows(OPTIONS, rule), rule, "seed");
    }

    private static Rule rule() {
        return Rule.of(Method.RANKED);
    }

    private static List<Stance> orders(String... kept) {
        return IntStream.range(0, kept.length).mapToObj(i -> stance(kept[i])).toList();
    }

    private static Stance stance(String kept) {
        return Stance.ranked(Order.parse(kept), "");
    }
}
