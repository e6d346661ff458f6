package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitId;
import org.junit.jupiter.api.Test;

class HoursPoolTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Instant NOW = Instant.parse("2026-12-07T07:30:00Z");

    private final PersonId lorraine = PersonId.next();
    private final PersonId hana = PersonId.next();
    private final PersonId wes = PersonId.next();
    private final HoursPool pool = pool(Minutes.of(20, 0), Minutes.of(10, 0));

    @Test
    void neverAllocatesMoreThanWasGranted() {
        pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        refused(
                () -> pool.allocate(fiveHours(List.of(hana, wes)), lorraine, NOW),
                "5 h 00 is left in this pool, 10 h 00 would be needed");
        assertThat(pool.balance()).isEqualTo(new PoolBalance(1200, 600, 300, 0));
    }

    @Test
    void neverGrantsBeyondItsCap() {
        refused(() -> pool.grant(Minutes.of(10, 1), "", lorraine, NOW), "holds 20 h 00 at most");
        pool.grant(Minutes.of(10, 0), "", lorraine, NOW);
        assertThat(pool.balance().granted()).isEqualTo(1200);
    }

    @Test
    void allocatesWithinItsOwnTimeOnly() {
        var before = new Week(MONDAY.minusWeeks(1));
        refused(
                () -> pool.allocate(allocation(List.of(hana), before, before), lorraine, NOW),
                "within the time of the pool");
        var week = Week.of(MONDAY);
        refused(
                () -> pool.allocate(allocation(List.of(hana), week.plus(1), week), lorraine, NOW),
                "before the first");
    }

    @Test
    void needsPersonsAndMinutes() {
        refused(() -> pool.allocate(fiveHours(List.of()), lorraine, NOW), "at least one person");
        var none =
                new Allocation(
                        List.of(hana),
                        Week.of(MONDAY),
                        Week.of(MONDAY),
                        List.of(part(Minutes.NONE)),
                        Optional.empty());
        refused(() -> pool.allocate(none, lorraine, NOW), "more than none");
    }

    @Test
    void logsNoMoreThanIsAllocatedAndNothingBeforehand() {
        var half = share(hana, Minutes.of(2, 30));
        var held = held(hana, Minutes.of(2, 0));
        refused(() -> pool.use(half, MONDAY, held, NOW), "2 h 00 of this kind is left");
        refused(() -> pool.use(half, MONDAY.minusDays(1), held, NOW), "That day is still to come");
        refused(() -> pool.use(share(hana, Minutes.NONE), MONDAY, held, NOW), "more than none");
    }

    @Test
    void cutsNothingWithinFourteenDaysWithoutAPublishedReason() {
        pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var held = held(hana, Minutes.of(5, 0));
        var quarter = share(hana, new Minutes(15));
        var sudden = MONDAY.minusDays(13);
        refused(
                () -> pool.release(quarter, new Cut("", sudden), held, lorraine, NOW),
                "less than 14 days");
        assertThat(pool.release(quarter, new Cut("", MONDAY.minusDays(14)), held, lorraine, NOW))
                .satisfies(line -> assertThat(line.minutes()).isEqualTo(new Minutes(-15)));
        assertThat(
                        pool.release(
                                quarter,
                                new Cut("Coverage ended early.", sudden),
                                held,
                                lorraine,
                                NOW))
                .satisfies(line ->
                        assertThat(line.words().reason()).isEqualTo("Coverage ended early."));
        assertThat(pool.balance().allocated()).isEqualTo(270);
    }

    @Test
    void theNoticeIsAFigureOfThePool() {
        var weekly = new HoursPool(wanted(Minutes.of(20, 0)).withNotice(7), lorraine, NOW);
        weekly.grant(Minutes.of(10, 0), "", lorraine, NOW);
        weekly.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var held = held(hana, Minutes.of(5, 0));
        var quarter = share(hana, new Minutes(15));
        var sudden = new Cut("", MONDAY.minusDays(6));
        refused(() -> weekly.release(quarter, sudden, held, lorraine, NOW), "less than 7 days");
        weekly.release(quarter, new Cut("", MONDAY.minusDays(7)), held, lorraine, NOW);
        assertThat(weekly.balance().allocated()).isEqualTo(285);
        var never = wanted(Minutes.of(20, 0)).withNotice(-1);
        refused(() -> new HoursPool(never, lorraine, NOW), "how many days of notice");
    }

    @Test
    void releasesNothingThatWasUsed() {
        pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var slot = share(hana, new Minutes(1)).slot();
        var held = new Balances(Map.of(slot, new Balance(Minutes.of(5, 0), Minutes.of(4, 50))));
        refused(
                () ->
                        pool.release(
                                share(hana, new Minutes(15)),
                                new Cut("Why.", MONDAY),
                                held,
                                lorraine,
                                NOW),
                "0 h 10 of this is left unused");
    }

    @Test
    void transfersBetweenTwoPeopleWithoutChangingThePool() {
        pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var held = held(hana, Minutes.of(5, 0));
        var hour = share(hana, Minutes.of(1, 0));
        var line = pool.transfer(hour, wes, new Cut("Swapped.", MONDAY), held, lorraine, NOW);
        assertThat(line.shares())
                .extracting(share -> share.minutes().value())
                .containsExactly(-60, 60);
        assertThat(pool.balance().allocated()).isEqualTo(300);
        refused(
                () -> pool.transfer(hour, hana, new Cut("x", MONDAY), held, lorraine, NOW),
                "theirs already");
    }

    @Test
    void hoursThatADecisionAskedForStayItsOwnAndGoLast() {
        var asking = Optional.of(DecisionId.next());
        pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var held =
                held(hana, Minutes.of(5, 0))
                        .moving(
                                List.of(
                                        new Portion(Optional.empty(), Minutes.of(2, 0)),
                                        new Portion(asking, Minutes.of(3, 0))));
        var cut = new Cut("Swapped.", MONDAY);
        var three = share(hana, Minutes.of(3, 0));
        assertThat(pool.transfer(three, wes, cut, held, lorraine, NOW).shares())
                .extracting(Share::person, share -> share.minutes().value(), Share::decision)
                .containsExactly(
                        tuple(hana, -120, Optional.empty()),
                        tuple(hana, -60, asking),
                        tuple(wes, 120, Optional.empty()),
                        tuple(wes, 60, asking));
        assertThat(pool.release(share(hana, Minutes.of(2, 0)), cut, held, lorraine, NOW).shares())
                .extracting(Share::decision)
                .containsExactly(Optional.empty());
    }

    @Test
    void reversesALineOnceAndNoReversal() {
        var line = pool.allocate(fiveHours(List.of(hana)), lorraine, NOW);
        var held = held(hana, Minutes.of(5, 0));
        refused(
                () -> pool.reverse(line, new Cut(" ", MONDAY), held, lorraine, NOW),
                "“Reason” is empty");
        var reversal = pool.reverse(line, new Cut("Twice.", MONDAY), held, lorraine, NOW);
        assertThat(pool.balance().allocated()).isZero();
        refused(
                () -> pool.reverse(reversal, new Cut("x", MONDAY), held, lorraine, NOW),
                "A reversal is not reversed");
    }

    @Test
    void keepsDirectedTimeApart() {
        var directed = new Share(hana, MONDAY, Steering.DIRECTED, "mandates", Minutes.of(0, 45));
        refused(
                () -> pool.use(directed, MONDAY, held(hana, Minutes.of(5, 0)), NOW),
                "0 h 00 of this kind is left");
    }

    static HoursPool pool(Minutes cap, Minutes granted) {
        var by = PersonId.next();
        var pool = new HoursPool(wanted(cap), by, NOW);
        pool.grant(granted, "", by, NOW);
        return pool;
    }

    private static NewPool wanted(Minutes cap) {
        return new NewPool(
                "Autumn pool",
                UnitId.next(),
                MONDAY,
                MONDAY.plusWeeks(4),
                cap,
                cap,
                NewPool.FIVE_HOURS);
    }

    private static Allocation fiveHours(List<PersonId> persons) {
        return allocation(persons, Week.of(MONDAY), Week.of(MONDAY));
    }

    private static Allocation allocation(List<PersonId> persons, Week first, Week last) {
        return new Allocation(
                persons, first, last, List.of(part(Minutes.of(5, 0))), Optional.empty());
    }

    private static Part part(Minutes minutes) {
        return new Part(DayOfWeek.MONDAY, minutes, "planning", Steering.SELF_STRUCTURED);
    }

    private static Share share(PersonId person, Minutes minutes) {
        return new Share(person, MONDAY, Steering.SELF_STRUCTURED, "planning", minutes);
    }

    private static Balances held(PersonId person, Minutes allocated) {
        return new Balances(
                Map.of(share(person, allocated).slot(), new Balance(allocated, Minutes.NONE)));
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
