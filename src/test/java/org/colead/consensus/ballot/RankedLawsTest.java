package org.colead.consensus.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds of every instant runoff, whatever the ballots and the rules.
@Domain(RankedCases.class)
@Domain(DomainContext.Global.class)
class RankedLawsTest {

    @Property
    void theOrderOfBallotsDoesNotMatter(@ForAll RankedCase given, @ForAll Random random) {
        var shuffled = new ArrayList<>(given.ballots());
        Collections.shuffle(shuffled, random);
        assertThat(given.with(shuffled).count()).isEqualTo(given.count());
    }

    @Property
    void theOrderOfOptionsDoesNotMatter(@ForAll RankedCase given, @ForAll Random random) {
        var names = new ArrayList<>(given.options().names());
        Collections.shuffle(names, random);
        var other = new RankedCase(Options.of(names), given.ballots(), given.rules());
        assertThat(other.count().elected()).isEqualTo(given.count().elected());
        assertThat(other.count().rounds().stream().map(Round::counts))
                .isEqualTo(given.count().rounds().stream().map(Round::counts).toList());
    }

    @Property
    void namesDoNotMatterUnlessTheLotFalls(@ForAll RankedCase given) {
        Assume.that(!given.count().byLot());
        Map<String, String> names =
                given.options().names().stream()
                        .collect(Collectors.toMap(name -> name, name -> "z" + name.hashCode()));
        var renamed = given.renamed(names);
        assertThat(renamed.count().elected()).isEqualTo(given.count().elected().map(names::get));
    }

    @Property
    void aMajorityOfFirstChoicesWinsInRoundOne(@ForAll RankedCase given) {
        var winner = given.options().name(0);
        var more = new ArrayList<>(given.ballots());
        long others = given.count().ballots();
        more.add(RankedBallot.of(winner).times(others + 1));
        var result = given.with(more).with(given.rules().withoutWinning(Set.of())).count();
        assertThat(result.elected()).contains(winner);
        assertThat(result.rounds()).hasSize(1);
    }

    @Property
    void aSingleOptionWins(@ForAll @IntRange(min = 1, max = 9) int ballots) {
        var only = Options.of("Only");
        var result =
                RankedChoice.count(
                        only,
                        Collections.nCopies(ballots, RankedBallot.of("Only")),
                        RankedRules.USUAL);
        assertThat(result.elected()).contains("Only");
        assertThat(result.rounds()).hasSize(1);
    }

    @Property
    void aWeightIsAsManyBallots(@ForAll RankedCase given) {
        var apart = new ArrayList<RankedBallot>();
        for (var ballot : given.ballots()) {
            apart.addAll(Collections.nCopies((int) ballot.weight(), ballot.times(1)));
        }
        assertThat(given.with(apart).count()).isEqualTo(given.count());
    }

    @Property
    void noBallotIsLostOrMade(@ForAll RankedCase given) {
        var result = given.count();
        assertThat(result.rounds())
                .allSatisfy(round ->
                        assertThat(round.active() + round.exhaustedInAll())
                                .isEqualTo(result.ballots()));
    }

    @Property
    void transfersExplainTheNextRound(@ForAll RankedCase given) {
        var rounds = given.count().rounds();
        for (int i = 1; i < rounds.size(); i++) {
            var before = rounds.get(i - 1);
            for (var count : rounds.get(i).counts().entrySet()) {
                assertThat(before.counts().get(count.getKey()) + to(before, count.getKey()))
                        .isEqualTo(count.getValue());
            }
        }
    }

    private static long to(Round round, String option) {
        return round.transfers().stream()
                .filter(transfer -> transfer.to().equals(java.util.Optional.of(option)))
                .mapToLong(Transfer::ballots)
                .sum();
    }

    @Property
    void anEndedBallotNeverComesBack(@ForAll RankedCase given) {
        var rounds = given.count().rounds();
        for (int i = 1; i < rounds.size(); i++) {
            var before = rounds.get(i - 1).exhausted();
            assertThat(rounds.get(i).exhausted())
                    .allSatisfy((why, ballots) ->
                            assertThat(ballots).isGreaterThanOrEqualTo(before.get(why)));
        }
    }

    @Property
    void whoIsOutStaysOut(@ForAll RankedCase given) {
        var rounds = given.count().rounds();
        for (int i = 1; i < rounds.size(); i++) {
            var left = new ArrayList<>(rounds.get(i - 1).counts().keySet());
            left.removeAll(rounds.get(i - 1).out());
            assertThat(rounds.get(i).counts().keySet()).containsExactlyElementsOf(left);
        }
    }

    @Property
    void whoMayNotWinIsNeverElected(@ForAll RankedCase given) {
        assertThat(given.count().elected().filter(given.rules().mayNotWin()::contains)).isEmpty();
    }

    @Property
    void somebodyIsElectedWhileAnyBallotCounts(@ForAll RankedCase given) {
        var result = given.count();
        assertThat(result.elected().isPresent()).isEqualTo(result.rounds().getLast().active() > 0);
    }

    /// Where a ballot’s end depends on how many of a rank are still in, going out together and one
    /// by one are not the same.
    @Property
    void allAtOnceElectsWhomOneAtATimeElects(@ForAll RankedCase given) {
        Assume.that(given.rules().alike() != Alike.EXHAUST_WHILE_SEVERAL_ARE_IN);
        var one = given.with(given.rules().with(Elimination.ONE)).count();
        var batch = given.with(given.rules().with(Elimination.ALL_WHO_CANNOT_CATCH_UP)).count();
        Assume.that(noTie(one) && noTie(batch));
        assertThat(batch.elected()).isEqualTo(one.elected());
        assertThat(batch.rounds().size()).isLessThanOrEqualTo(one.rounds().size());
    }

    private static boolean noTie(RankedResult result) {
        return result.rounds().stream()
                .flatMap(round -> round.fates().stream())
                .allMatch(fate -> fate.tied().isEmpty());
    }

    @Property
    void whoeverGoesOutHasNoMoreThanThoseWhoStay(@ForAll RankedCase given) {
        for (var round : given.count().rounds()) {
            if (round.elected().isPresent() || mayNotWin(round)) {
                continue;
            }
            long most = round.out().stream().mapToLong(round.counts()::get).max().orElse(0);
            assertThat(round.counts())
                    .allSatisfy((option, ballots) ->
                            assertThat(round.out().contains(option) || ballots >= most).isTrue());
        }
    }

    private static boolean mayNotWin(Round round) {
        return round.fates().stream().anyMatch(fate -> fate.cause() == Cause.MAY_NOT_WIN);
    }

    @Property
    void theBoxGivesBackWhatWentIn(@ForAll RankedCase given) {
        var box = BallotBox.of(given.options(), given.ballots());
        assertThat(box.ballots().collect(RankedLawsTest.sums()))
                .isEqualTo(given.ballots().stream().collect(RankedLawsTest.sums()));
    }

    static java.util.stream.Collector<RankedBallot, ?, Map<List<Set<String>>, Long>> sums() {
        return Collectors.groupingBy(
                RankedBallot::ranks, Collectors.summingLong(RankedBallot::weight));
    }

    /// As many different orders as a box has to grow for, each of them twice.
    @Example
    void thousandsOfDifferentBallotsAreAllThere() {
        var names = List.of("A", "B", "C", "D", "E", "F", "G");
        var ballots = new ArrayList<RankedBallot>();
        orders(names, List.of(), ballots);
        assertThat(ballots).hasSize(13_699);

        var box = BallotBox.of(Options.of(names), ballots);
        ballots.forEach(box::add);

        assertThat(box.groups()).isEqualTo(13_699);
        assertThat(box.total()).isEqualTo(2 * 13_699);
        assertThat(box.ballots().map(ballot -> ballot.times(1))).containsExactlyElementsOf(ballots);
    }

    private static void orders(List<String> left, List<String> order, List<RankedBallot> to) {
        if (!order.isEmpty()) {
            to.add(RankedBallot.of(order.toArray(String[]::new)));
        }
        for (var next : left) {
            var others = new ArrayList<>(left);
            others.remove(next);
            var longer = new ArrayList<>(order);
            longer.add(next);
            orders(others, longer, to);
        }
    }

    @Example
    void noBallotsElectNobody() {
        var result = RankedChoice.count(Options.of("A", "B"), List.of(), RankedRules.USUAL);
        assertThat(result.elected()).isEmpty();
        assertThat(result.rounds()).hasSize(1);
    }
}
