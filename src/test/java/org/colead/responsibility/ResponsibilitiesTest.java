package org.colead.responsibility;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ResponsibilitiesTest extends StepsAndMandates {

    @Test
    void aStepIsCarriedByWhoeverAcceptedIt() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        assertThat(may(it.team().wes(), it)).isFalse();
        responsibilities.accept(step, it.team().wes());
        assertThat(may(it.team().wes(), it)).isTrue();
        assertThat(carried.steps(it.decision()))
                .singleElement()
                .satisfies(row -> assertThat(row.isCarriedBy(it.team().wes())).isTrue());
    }

    @Test
    void whatIsFreeAndWhatCanBeLearnedIsListedWhereItsDecisionsAreRead() {
        var it = cast.adopted();
        var noor = cast.elsewhere();
        var free = offered(it, Optional.empty());
        var taught = offered(it, it.team().wes());
        responsibilities.accept(taught, it.team().wes());
        responsibilities.seekUnderstudy(taught, it.team().wes());
        assertThat(carried.free(it.team().ruth()))
                .extracting(row -> row.id())
                .containsExactly(free);
        assertThat(carried.lookingForUnderstudy(it.team().ruth()))
                .extracting(row -> row.id())
                .containsExactly(taught);
        assertThat(carried.free(noor)).isEmpty();
        assertThat(carried.lookingForUnderstudy(noor)).isEmpty();
    }

    @Test
    void nobodyAcceptsWhatWasOfferedToAnother() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        refused(
                () -> responsibilities.accept(step, it.team().ruth()),
                "You cannot accept a responsibility");
        refused(
                () -> responsibilities.accept(ResponsibilityId.next(), it.team().wes()),
                "You cannot accept a responsibility");
    }

    @Test
    void whatWasDeclinedIsOfferedAnew() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.decline(step, "Lunch duty comes first.", it.team().wes());
        responsibilities.offer(step, it.team().ruth(), it.team().theo());
        responsibilities.accept(step, it.team().ruth());
        assertThat(may(it.team().ruth(), it)).isTrue();
        assertThat(may(it.team().wes(), it)).isFalse();
    }

    @Test
    void authorityPassesWithTheHandoverAtOnce() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        responsibilities.offerHandover(step, it.team().ruth(), "Blue folder.", it.team().wes());
        assertThat(may(it.team().wes(), it)).isTrue();
        assertThat(relays.of(it.team().ruth()))
                .singleElement()
                .satisfies(relay -> assertThat(relay.passed()).isZero());
        responsibilities.acceptHandover(step, it.team().ruth());
        assertThat(may(it.team().wes(), it)).isFalse();
        assertThat(may(it.team().ruth(), it)).isTrue();
        assertThat(relays.of(it.team().ruth())).isEmpty();
    }

    @Test
    void authorityEndsWithTheTerm() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        clock.at(
                clock.instant().plus(Duration.ofDays(200)),
                () -> assertThat(may(it.team().wes(), it)).isFalse());
    }

    @Test
    void leavingEndsAuthorityAndFreesTheStep() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        register.leave(it.team().wes(), PersonId.COLEAD);
        assertThat(may(it.team().wes(), it)).isFalse();
        assertThat(carried.one(step).orElseThrow().state()).isEqualTo(ResponsibilityState.FREE);
    }

    @Test
    void aDecisionIsNotUnderwayBeforeEachStepIsAccepted() {
        var it = cast.adopted();
        assertThat(missing(it)).containsExactly("No step is offered yet.");
        var step = offered(it, it.team().wes());
        assertThat(missing(it))
                .containsExactly(
                        "“Keep the calendar” is offered to Wes Tolliver and not accepted yet.");
        responsibilities.decline(step, "No time.", it.team().wes());
        assertThat(missing(it))
                .containsExactly("“Keep the calendar” is free: nobody carries it yet.");
        responsibilities.volunteer(step, it.team().ruth());
        assertThat(missing(it)).isEmpty();
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED))
                .extracting(condition -> condition.text().toString())
                .containsExactly("Ruth Delgado carries “Keep the calendar”.");
    }

    @Test
    void nobodyRemovesAStepByLayingItDown() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        laying.layDown(step, "Lunch duty comes first.", it.team().wes());
        assertThat(may(it.team().wes(), it)).isFalse();
        assertThat(missing(it))
                .containsExactly("“Keep the calendar” is free: nobody carries it yet.");
        responsibilities.volunteer(step, it.team().ruth());
        assertThat(missing(it)).isEmpty();
    }

    @Test
    void aStepWhoseTermIsOverTooSoonIsOpenedAnew() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        clock.at(
                clock.instant().plus(Duration.ofDays(200)),
                () -> {
                    var gone = "“Keep the calendar” ended before it was done: nobody carries it.";
                    assertThat(missing(it)).singleElement().asString().startsWith(gone);
                    ends.endTerms();
                    assertThat(missing(it)).singleElement().asString().startsWith(gone);
                    var later = LocalDate.now(clock).plusDays(30);
                    refused(
                            () -> laying.openAnew(step, later, it.team().ruth()),
                            "You cannot offer a step");
                    laying.openAnew(step, later, it.team().theo());
                    responsibilities.volunteer(step, it.team().ruth());
                    assertThat(missing(it)).isEmpty();
                });
    }

    @Test
    void whoeverLaysEverythingDownLeavesNoGapBetweenThePages() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        var carrying = offered(it, it.team().ruth());
        responsibilities.accept(carrying, it.team().ruth());
        var keys = Stream.of(LoadOrder.values()).collect(toMap(one -> one, one -> key(one, it)));
        var later = keys.entrySet().stream().collect(toMap(Map.Entry::getKey, this::next));
        laying.layDown(step, "Lunch duty comes first.", it.team().wes());
        assertThat(keys.entrySet().stream().collect(toMap(Map.Entry::getKey, this::next)))
                .isEqualTo(later);
    }

    /// Where Wes stands in this order.
    private LoadOrder.Key key(LoadOrder order, Adopted it) {
        var after = Optional.<LoadOrder.Key>empty();
        while (true) {
            var page = loadKeys.after(order, after, 20);
            var found =
                    page.stream()
                            .filter(one -> one.holder().equals(it.team().wes().toString()))
                            .findFirst();
            if (found.isPresent()) {
                return LoadOrder.Key.of(found.get().words());
            }
            after = Optional.of(page.getLast());
        }
    }

    private List<LoadOrder.Key> next(Map.Entry<LoadOrder, LoadOrder.Key> from) {
        return loadKeys.after(from.getKey(), Optional.of(from.getValue()), 3);
    }

    @Test
    void loadsShowWhatIsCarriedAndWhatIsOffered() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        offered(it, it.team().wes());
        for (var order : LoadOrder.values()) {
            var mine = loadOf(order, it.team().wes());
            assertThat(mine.carried()).hasSize(1);
            assertThat(mine.offered()).hasSize(1);
            assertThat(mine.inWords()).hasToString("carries 1, one more is offered");
        }
    }
}
