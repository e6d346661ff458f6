package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.colead.decision.Method;
import org.colead.decision.Rule;

/// What holds for every method, whatever the positions.
class MethodLawsTest {

    record Round(ConsensusMethod method, Rule rule, List<Integer> choices, int silent) {

        boolean passes(List<Integer> choices, int members) {
            return method.read(Tally.of(choices, members), rule).passed();
        }

        boolean passes() {
            return passes(choices, members());
        }

        int members() {
            return choices.size() + silent;
        }

        int mostOpposed() {
            return method.fromAgreement().getLast();
        }

        int mostAgreeing() {
            return method.fromAgreement().getFirst();
        }

        boolean reachesQuorum() {
            return Quorum.reached(Tally.of(choices, members()).share(), rule.quorum());
        }

        List<Integer> with(int index, int choice) {
            var changed = new ArrayList<>(choices);
            changed.set(index, choice);
            return changed;
        }

        List<Integer> and(int choice) {
            var more = new ArrayList<>(choices);
            more.add(choice);
            return more;
        }
    }

    @Property
    void orderDoesNotMatter(@ForAll("rounds") Round round, @ForAll Random random) {
        var shuffled = new ArrayList<>(round.choices());
        Collections.shuffle(shuffled, random);
        assertThat(round.method().read(Tally.of(shuffled, round.members()), round.rule()))
                .isEqualTo(
                        round.method()
                                .read(Tally.of(round.choices(), round.members()), round.rule()));
    }

    @Property
    void oneMoreVetoNeverPassesWhereOneIsEnough(@ForAll("rounds") Round round) {
        Assume.that(!(round.method() instanceof Majority));
        assertThat(round.passes(round.and(round.mostOpposed()), round.members() + 1)).isFalse();
    }

    /// Where many stay away, a “no” can bring the quorum; it never does more than that.
    @Property
    void oneMoreNoNeverTurnsRefusedIntoPassed(@ForAll("rounds") Round round) {
        Assume.that(!round.passes() && round.reachesQuorum());
        assertThat(round.passes(round.and(round.mostOpposed()), round.members() + 1)).isFalse();
        if (round.silent() > 0) {
            assertThat(round.passes(round.and(round.mostOpposed()), round.members())).isFalse();
        }
    }

    @Property
    void aSingleMemberDecides(@ForAll("scales") Method method) {
        var round = new Round(ConsensusMethod.of(method), Rule.of(method), List.of(), 1);
        assertThat(round.passes(List.of(round.mostAgreeing()), 1)).isTrue();
        assertThat(round.passes(List.of(round.mostOpposed()), 1)).isFalse();
    }

    @Property
    void oneMoreSilentMemberNeverHelps(@ForAll("rounds") Round round) {
        Assume.that(!round.passes());
        assertThat(round.passes(round.choices(), round.members() + 1)).isFalse();
    }

    @Property
    void agreementThatFallsSilentNeverHelps(@ForAll("rounds") Round round) {
        Assume.that(!round.passes(round.and(round.mostAgreeing()), round.members() + 1));
        assertThat(round.passes(round.choices(), round.members() + 1)).isFalse();
    }

    @Property
    void aSilentMemberWhoAgreesNeverHarms(@ForAll("rounds") Round round) {
        Assume.that(round.silent() > 0 && round.passes());
        assertThat(round.passes(round.and(round.mostAgreeing()), round.members())).isTrue();
    }

    @Property
    void movingTowardsAgreementNeverHarms(
            @ForAll("rounds") Round round, @ForAll int which, @ForAll int target) {
        Assume.that(round.passes());
        var order = round.method().fromAgreement();
        int index = Math.floorMod(which, round.choices().size());
        int place = order.indexOf(round.choices().get(index));
        int closer = order.get(Math.floorMod(target, place + 1));
        assertThat(round.passes(round.with(index, closer), round.members())).isTrue();
    }

    @Property
    void nobodyAnsweringNeverPasses(@ForAll("rounds") Round round) {
        assertThat(round.passes(List.of(), round.members())).isFalse();
    }

    @Property
    void everybodyWholeheartedPasses(@ForAll("rounds") Round round) {
        int members = Math.max(1, round.members());
        assertThat(round.passes(Collections.nCopies(members, round.mostAgreeing()), members))
                .isTrue();
    }

    @Property
    void theShareItShowsStandsOnTheSideWhereItIs(
            @ForAll("shares") Share share, @ForAll("percents") int limit) {
        assertThat(share.percentBeside(limit).doubleValue() <= limit)
                .isEqualTo(share.atMost(limit));
    }

    @Provide
    Arbitrary<Method> scales() {
        return Arbitraries.of(Method.values())
                .filter(method -> method.isChecked() && !method.overOptions());
    }

    @Provide
    Arbitrary<Round> rounds() {
        return scales().flatMap(method -> {
            var scale = ConsensusMethod.of(method);
            return Combinators.combine(
                            rules(method),
                            choices(scale.fromAgreement()).list().ofMaxSize(24),
                            Arbitraries.integers().between(0, 6))
                    .as((rule, all, silent) -> new Round(scale, rule, all, silent));
        });
    }

    /// Mostly agreement, so that rounds that pass are common enough to be moved about.
    private static Arbitrary<Integer> choices(List<Integer> order) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(order.subList(0, order.size() / 2))),
                Tuple.of(1, Arbitraries.of(order)));
    }

    private static Arbitrary<Rule> rules(Method method) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 100))
                .as((quorum, limit) -> new Rule(method, quorum, limit));
    }

    @Provide
    Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 2000)
                .flatMap(whole ->
                        Arbitraries.integers()
                                .between(0, whole)
                                .map(part -> new Share(part, whole)));
    }
}
