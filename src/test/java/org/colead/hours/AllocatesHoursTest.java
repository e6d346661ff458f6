package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever accepted to allocates hours, and never one of them twice.
@SpringBootTest
class AllocatesHoursTest extends HoursOfAutumn {

    @Autowired JdbcTemplate rows;

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
    void whoeverAllocatesGivesNothingToThemselvesAlone() {
        var autumn = cast.autumn(4);
        var steward = autumn.steward();
        refused(() -> cast.fiveHours(autumn, List.of(steward)), "themselves alone");
        refused(() -> cast.fiveHours(autumn, List.of(steward, steward)), "themselves alone");
        cast.fiveHours(autumn, autumn.teachers());
        refused(
                () ->
                        moving.transfer(
                                autumn.pool(),
                                time(autumn.team().wes(), 15),
                                steward,
                                "Mine.",
                                CommandKey.next(),
                                steward),
                "themselves alone");
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
            long allocated = outcomes.stream().filter(HoursOfAutumn::got).count();
            assertThat(allocated).isEqualTo(7);
        }
        assertThat(pool(autumn).allocated())
                .isEqualTo(Minutes.of(1120, 0))
                .isEqualTo(summed(autumn));
    }

    @Test
    void aThousandPersonsAreAllocatedInOneLine() {
        var autumn = cast.autumn(4);
        var many = aThousandInTheUnitOf(autumn);
        cast.allocate(
                autumn,
                many,
                List.of(HoursCast.part(DayOfWeek.MONDAY, 60, "planning", Steering.SELF_STRUCTURED)),
                Optional.empty());
        assertThat(pool(autumn).allocated())
                .isEqualTo(Minutes.of(1000, 0))
                .isEqualTo(summed(autumn));
        assertThat(minimum(autumn)).hasToString("0 of 1,004 have five hours. Not met.");
    }

    /// Row by row, since the services would take too long.
    private List<PersonId> aThousandInTheUnitOf(HoursCast.Autumn autumn) {
        var many = IntStream.range(0, 1000).mapToObj(_ -> PersonId.next()).toList();
        rows.batchUpdate(
                "insert into person (id, version, name, email, title, joined_at)"
                        + " values (?, 0, 'Nora Vance', concat(?, '@example.org'), '', utc_timestamp(6))",
                many.stream().map(it -> new Object[] {it.toString(), it.toString()}).toList());
        rows.batchUpdate(
                "insert into person_unit (person_id, unit_id) values (?, ?)",
                many.stream()
                        .map(it -> new Object[] {it.toString(), autumn.team().unit().toString()})
                        .toList());
        return many;
    }
}
