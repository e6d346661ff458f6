package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.Condition;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;

class StepByStepTest {

    private static final Set<Stage> ALL = EnumSet.allOf(Stage.class);

    @Test
    void aSmallMatterGoesOn() {
        assertThat(missing(matter(Money.whole(500), Minutes.of(10, 0)), Stage.DRAFTING)).isEmpty();
    }

    @Test
    void aLargeOneIsRefusedInWordsThatNameTheLimit() {
        assertThat(missing(matter(Money.whole(9_400), Minutes.of(10, 1)), Stage.DRAFTING))
                .hasSize(2)
                .anyMatch(words -> words.contains("9400") || words.contains("9,400"))
                .anyMatch(words -> words.contains("10 h 01") && words.contains("at most 10 h 00"));
    }

    /// Its text can be amended to ask for more.
    @Test
    void norIsALargeOneCheckedUnlessItWasOnItsWayBefore() {
        var large = matter(Money.whole(9_400), Minutes.of(10, 1));

        assertThat(missing(large, Stage.CONCERNS)).hasSize(2);
        assertThat(missing(onItsWayBefore(large), Stage.CONCERNS)).isEmpty();
    }

    @Test
    void aSecondProposalWaitsAndSaysForWhich() {
        var other = new Matter.Other(new DecisionId(UuidV7.next()), "Lunch duty", Stage.CONCERNS);
        var waiting = with(Optional.empty(), Optional.of(other), ALL, Duration.ofDays(1));

        assertThat(missing(waiting, Stage.DRAFTING))
                .singleElement()
                .asString()
                .contains("this one waits until “Lunch duty” is published", "Concerns");
        assertThat(StepByStep.conditions(waiting, Stage.DRAFTING))
                .filteredOn(condition -> !condition.met())
                .first()
                .extracting(Condition::href)
                .isEqualTo(Optional.of("decisions/" + other.id()));
    }

    @Test
    void soDoesOneThatIsTakenUpAgainButNotADraft() {
        var other =
                Optional.of(
                        new Matter.Other(new DecisionId(UuidV7.next()), "Lunch", Stage.REACTING));

        assertThat(
                        missing(
                                with(Optional.of(Stage.REACTING), other, ALL, Duration.ZERO),
                                Stage.PARKED))
                .hasSize(1);
        assertThat(
                        missing(
                                with(Optional.of(Stage.DRAFTING), other, ALL, Duration.ZERO),
                                Stage.PARKED))
                .isEmpty();
    }

    @Test
    void noRoundIsPassedOver() {
        var skipped =
                with(
                        Optional.empty(),
                        Optional.empty(),
                        EnumSet.of(Stage.DRAFTING, Stage.CLARIFYING, Stage.CONCERNS),
                        Duration.ofDays(1));

        assertThat(missing(skipped, Stage.CONCERNS))
                .containsExactly("A round was passed over: Reacting");
    }

    @Test
    void norClosedAtOnce() {
        var hasty = with(Optional.empty(), Optional.empty(), ALL, Duration.ofMinutes(4));

        assertThat(missing(hasty, Stage.CLARIFYING))
                .singleElement()
                .asString()
                .contains("5 minutes");
        assertThat(
                        missing(
                                with(
                                        Optional.empty(),
                                        Optional.empty(),
                                        ALL,
                                        Duration.ofMinutes(5)),
                                Stage.CLARIFYING))
                .isEmpty();
    }

    private static List<String> missing(Matter matter, Stage leaving) {
        return StepByStep.conditions(matter, leaving).stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.text().toString())
                .toList();
    }

    private static Matter matter(Money money, Minutes weekly) {
        return new Matter(
                new DecisionId(UuidV7.next()),
                Optional.empty(),
                money,
                weekly,
                SmallMatter.STANDARD,
                Duration.ofDays(1),
                ALL,
                true,
                Optional.empty());
    }

    private static Matter onItsWayBefore(Matter it) {
        return new Matter(
                it.id(),
                it.from(),
                it.money(),
                it.weekly(),
                it.small(),
                it.open(),
                it.entered(),
                false,
                it.other());
    }

    private static Matter with(
            Optional<Stage> from, Optional<Matter.Other> other, Set<Stage> entered, Duration open) {
        return new Matter(
                new DecisionId(UuidV7.next()),
                from,
                Money.NONE,
                Minutes.NONE,
                SmallMatter.STANDARD,
                open,
                entered,
                true,
                other);
    }
}
