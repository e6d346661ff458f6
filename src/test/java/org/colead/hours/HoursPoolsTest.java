package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.hours.HoursCast.Autumn;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.responsibility.AdoptedCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class HoursPoolsTest {

    @Autowired HoursPools pools;
    @Autowired MovingHours moving;
    @Autowired CollaborationTime time;
    @Autowired Meetings meetings;
    @Autowired AskedHours guard;
    @Autowired LoggingNeeds needs;
    @Autowired HoursCast cast;
    @Autowired AdoptedCast adopted;
    @Autowired StaffRegister register;
    @Autowired JdbcClient jdbc;

    @Test
    void seventeenOfEighteenAreNotMetWhenAQuarterHourIsReleased() {
        var autumn = cast.autumn(18);
        cast.fiveHours(autumn, autumn.teachers());
        assertThat(minimum(autumn)).hasToString("18 of 18 have five hours. Met.");
        var wes = autumn.team().wes();
        moving.release(
                autumn.pool(),
                time(wes, 15),
                "Coverage ended early on Thursday.",
                CommandKey.next(),
                autumn.steward());
        assertThat(minimum(autumn)).hasToString("17 of 18 have five hours. Not met.");
        assertThat(week(autumn).minimum().detail())
                .hasToString("One person has 4 h 45. The mean, 4 h 59, would hide it.");
        assertThat(pool(autumn).allocated()).isEqualTo(Minutes.of(89, 45));
    }

    @Test
    void whoeverIsAllocatedNothingStillCounts() {
        var autumn = cast.autumn(4);
        var line = cast.fiveHours(autumn, autumn.teachers());
        moving.reverse(autumn.pool(), line, "Wrong week.", CommandKey.next(), autumn.steward());
        assertThat(minimum(autumn)).hasToString("0 of 4 have five hours. Not met.");
        assertThat(pool(autumn).left()).isEqualTo(Minutes.of(1260, 0));
    }

    @Test
    void whoeverLeavesCountsThisWeekAndNotBeyond() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        register.leave(autumn.team().wes(), PersonId.COLEAD);
        assertThat(minimum(autumn)).hasToString("4 of 4 have five hours. Met.");
        var next = cast.thisWeek().plus(1);
        assertThat(time.weeklyMinimum(autumn.pool(), next, autumn.steward()).people()).isEqualTo(3);
    }

    @Test
    void onlyWhoeverAllocatesTheTimeOpensPoolsAndAllocates() {
        var autumn = cast.autumn(4);
        var theo = autumn.team().theo();
        refused(
                () -> pools.open(cast.pool(autumn.team()), CommandKey.next(), theo),
                "You cannot allocate hours");
        var allocation =
                new Allocation(
                        autumn.teachers(),
                        cast.thisWeek(),
                        cast.thisWeek(),
                        HoursCast.FIVE,
                        Optional.empty());
        refused(
                () -> pools.allocate(autumn.pool(), allocation, CommandKey.next(), theo),
                "You cannot allocate hours");
        refused(() -> time.preview(autumn.pool(), allocation, theo), "You cannot allocate hours");
        refused(
                () -> moving.release(autumn.pool(), time(theo, 1), "x", CommandKey.next(), theo),
                "You cannot allocate hours");
        refused(
                () -> pools.grant(autumn.pool(), new Minutes(1), "x", CommandKey.next(), theo),
                "You cannot allocate hours");
    }

    @Test
    void strangersReadNothing() {
        var autumn = cast.autumn(4);
        var stranger = PersonId.next();
        refused(() -> time.pool(autumn.pool(), stranger), "You cannot read the hours");
        refused(
                () -> time.ledger(autumn.pool(), Optional.empty(), stranger),
                "You cannot read the hours");
        refused(() -> pools.logUse(autumn.pool(), use(45), CommandKey.next(), stranger), "log");
        refused(() -> time.pool(PoolId.next(), autumn.steward()), "no such pool");
    }

    @Test
    void anAllocationSentTwiceIsWrittenOnce() {
        var autumn = cast.autumn(4);
        var allocation =
                new Allocation(
                        autumn.teachers(),
                        cast.thisWeek(),
                        cast.thisWeek().plus(1),
                        HoursCast.FIVE,
                        Optional.empty());
        var key = CommandKey.next();
        var first = pools.allocate(autumn.pool(), allocation, key, autumn.steward());
        assertThat(pools.allocate(autumn.pool(), allocation, key, autumn.steward()))
                .isEqualTo(first);
        assertThat(pool(autumn).allocated()).isEqualTo(Minutes.of(40, 0));
    }

    @Test
    void eachLogsTheirOwnUseAndTakesItBack() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        var wes = autumn.team().wes();
        var line = pools.logUse(autumn.pool(), use(45), CommandKey.next(), wes);
        assertThat(pool(autumn).used()).isEqualTo(new Minutes(45));
        refused(
                () ->
                        moving.reverse(
                                autumn.pool(),
                                line,
                                "No.",
                                CommandKey.next(),
                                autumn.team().theo()),
                "You cannot allocate hours");
        moving.reverse(autumn.pool(), line, "Logged twice.", CommandKey.next(), wes);
        refused(
                () -> moving.reverse(autumn.pool(), line, "Again.", CommandKey.next(), wes),
                "reversed before");
        assertThat(pool(autumn).used()).isEqualTo(Minutes.NONE);
        assertThat(ledger(autumn))
                .extracting(LedgerRow::kind)
                .containsExactly(
                        LineKind.REVERSAL, LineKind.USE, LineKind.ALLOCATE, LineKind.GRANT);
        assertThat(ledger(autumn).get(1).reversed()).isTrue();
        assertThat(ledger(autumn).get(0).minutes()).isEqualTo(new Minutes(-45));
    }

    @Test
    void usedHoursAreNotTakenAway() {
        var autumn = cast.autumn(4);
        var line = cast.fiveHours(autumn, autumn.teachers());
        pools.logUse(autumn.pool(), use(45), CommandKey.next(), autumn.team().wes());
        refused(
                () ->
                        moving.reverse(
                                autumn.pool(), line, "No.", CommandKey.next(), autumn.steward()),
                "left unused");
    }

    @Test
    void unusedHoursPassFromOneToAnother() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        moving.transfer(
                autumn.pool(),
                time(autumn.team().wes(), 60),
                autumn.team().ruth(),
                "Ruth covers on Monday.",
                CommandKey.next(),
                autumn.steward());
        assertThat(minimum(autumn)).hasToString("3 of 4 have five hours. Not met.");
        assertThat(ledger(autumn).getFirst().minutes()).isEqualTo(Minutes.of(1, 0));
    }

    @Test
    void onlyOneselfAndWhoeverAllocatesSeeWhichColumnIsWhose() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        var mine = time.week(autumn.pool(), cast.thisWeek(), autumn.team().wes());
        assertThat(mine.columns()).allMatch(column -> column.name().isEmpty());
        assertThat(mine.columns()).filteredOn(WeekOfAll.Column::mine).hasSize(1);
        assertThat(week(autumn).columns()).allMatch(column -> column.name().isPresent());
    }

    @Test
    void aPreviewSaysWhoReachesTheGoalBeforeAnythingIsWritten() {
        var autumn = cast.autumn(4);
        var allocation =
                new Allocation(
                        autumn.teachers(),
                        cast.thisWeek(),
                        cast.thisWeek(),
                        HoursCast.FIVE,
                        Optional.empty());
        var preview = time.preview(autumn.pool(), allocation, autumn.steward());
        assertThat(preview.now().verdict()).hasToString("0 of 4 have five hours. Not met.");
        assertThat(preview.then().verdict()).hasToString("4 of 4 have five hours. Met.");
        assertThat(preview.total()).isEqualTo(Minutes.of(20, 0));
        assertThat(pool(autumn).allocated()).isEqualTo(Minutes.NONE);
    }

    @Test
    void twoAtOnceNeverAllocateTheSameHour() throws Exception {
        var autumn = cast.autumn(4);
        var everything =
                new Allocation(
                        autumn.teachers(),
                        cast.thisWeek(),
                        cast.thisWeek(),
                        List.of(
                                HoursCast.part(
                                        DayOfWeek.MONDAY,
                                        40 * 60,
                                        "planning",
                                        Steering.SELF_STRUCTURED)),
                        Optional.empty());
        Callable<Boolean> attempt =
                () -> {
                    try {
                        pools.allocate(
                                autumn.pool(), everything, CommandKey.next(), autumn.steward());
                        return true;
                    } catch (Refusal refused) {
                        return false;
                    }
                };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var outcomes =
                    threads.invokeAll(IntStream.range(0, 12).mapToObj(_ -> attempt).toList());
            long allocated = outcomes.stream().filter(HoursPoolsTest::got).count();
            assertThat(allocated).isEqualTo(7);
        }
        assertThat(pool(autumn).allocated())
                .isEqualTo(Minutes.of(1120, 0))
                .isEqualTo(summed(autumn));
    }

    @Test
    void aThousandPersonsAreAllocatedInOneLine() {
        var autumn = cast.autumn(4);
        var many = IntStream.range(0, 1000).mapToObj(_ -> PersonId.next()).toList();
        cast.allocate(
                autumn,
                many,
                List.of(HoursCast.part(DayOfWeek.MONDAY, 60, "planning", Steering.SELF_STRUCTURED)),
                Optional.empty());
        assertThat(pool(autumn).allocated())
                .isEqualTo(Minutes.of(1000, 0))
                .isEqualTo(summed(autumn));
        assertThat(minimum(autumn)).hasToString("0 of 1,000 have five hours. Not met.");
    }

    @Test
    void aDecisionThatAsksHoursWaitsUntilTheyAreAllocated() {
        var asked =
                new Workload(
                        4,
                        List.of(
                                new Workload.Part(
                                        Minutes.of(5, 0), Workload.Source.STOPS, "Meetings")));
        var it = adopted.adopted(asked);
        var autumn = cast.autumn(it.team(), 4);
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED))
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.met()).isFalse();
                    assertThat(condition.text())
                            .hasToString("Hours are allocated: 0 of 4 have 5 h 00 a week.");
                    assertThat(condition.href()).contains("time?decision=" + it.decision());
                });
        cast.allocate(autumn, autumn.teachers(), HoursCast.FIVE, Optional.of(it.decision()));
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).allMatch(Condition::met);
    }

    @Test
    void meetingsOfADecisionAreItsCost() {
        var it = adopted.adopted();
        var meeting = new Meeting(cast.today(), Minutes.of(1, 30), 9);
        var key = CommandKey.next();
        meetings.log(it.decision(), meeting, key, it.team().ruth());
        meetings.log(it.decision(), meeting, key, it.team().ruth());
        assertThat(meetings.of(it.decision())).containsExactly(meeting);
        assertThat(meetings.cost(it.decision())).isEqualTo(Minutes.of(13, 30));
        refused(
                () -> meetings.log(it.decision(), meeting, CommandKey.next(), it.team().wes()),
                "You cannot log a meeting");
        refused(
                () ->
                        meetings.log(
                                it.decision(),
                                new Meeting(cast.today().plusDays(1), Minutes.of(1, 0), 2),
                                CommandKey.next(),
                                it.team().theo()),
                "still to come");
    }

    private static boolean got(Future<Boolean> outcome) {
        return outcome.resultNow();
    }

    private Minutes summed(Autumn autumn) {
        return new Minutes(
                jdbc.sql(
                                "select sum(minutes) from hours_share where pool_id = ? and account ="
                                        + " 'ALLOCATED'")
                        .param(autumn.pool().toString())
                        .query(Integer.class)
                        .single());
    }

    private PoolRow pool(Autumn autumn) {
        return time.pool(autumn.pool(), autumn.steward());
    }

    private WeekOfAll week(Autumn autumn) {
        return time.week(autumn.pool(), cast.thisWeek(), autumn.steward());
    }

    private Object minimum(Autumn autumn) {
        return week(autumn).minimum().verdict();
    }

    private List<LedgerRow> ledger(Autumn autumn) {
        return time.ledger(autumn.pool(), Optional.empty(), autumn.steward()).rows();
    }

    private MovingHours.Time time(PersonId person, int minutes) {
        return new MovingHours.Time(
                person,
                cast.thisWeek().monday(),
                Steering.SELF_STRUCTURED,
                "specials",
                new Minutes(minutes));
    }

    private HoursPools.Use use(int minutes) {
        return new HoursPools.Use(
                cast.thisWeek().monday(),
                Steering.SELF_STRUCTURED,
                "specials",
                new Minutes(minutes));
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
