package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.hours.HoursCast.Autumn;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A pool names for whom it is, and they all count.
@SpringBootTest
class NamesForWhomAPoolIsTest extends HoursOfAutumn {

    @Autowired PoolPeople forWhom;
    @Autowired Cast people;
    @Autowired People staff;

    @Test
    void withoutNamesItIsForEverybodyWhoWorksInTheUnit() {
        var autumn = cast.autumn(4);
        people.join("Ana Lund", autumn.team().unit());
        var pool = pools.open(cast.pool(autumn.team()), CommandKey.next(), autumn.team().hana());
        assertThat(time.weeklyMinimum(pool, cast.thisWeek(), autumn.steward()).people())
                .isEqualTo(staff.staffOf(autumn.team().unit()).size())
                .isGreaterThan(4);
    }

    @Test
    void itIsForSomebodyAndForThoseOfItsUnitOnly() {
        var autumn = cast.autumn(4);
        var wanted = cast.pool(autumn.team());
        refused(
                () -> pools.open(wanted.forOnly(List.of()), CommandKey.next(), autumn.steward()),
                "at least one person");
        var stranger = List.of(PersonId.next());
        refused(
                () -> pools.open(wanted.forOnly(stranger), CommandKey.next(), autumn.steward()),
                "for those who work in its unit");
        refused(() -> add(autumn, stranger), "for those who work in its unit");
        refused(() -> add(autumn, List.of()), "at least one person");
    }

    @Test
    void whoeverIsAddedCountsFromThisWeekOnWithNothingToo() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        var ana = people.join("Ana Lund", autumn.team().unit());
        var key = CommandKey.next();
        forWhom.add(autumn.pool(), List.of(ana), key, autumn.steward());
        forWhom.add(autumn.pool(), List.of(ana), key, autumn.steward());
        assertThat(minimum(autumn)).hasToString("4 of 5 have five hours. Not met.");
        assertThat(recorded(autumn, "PoolPeopleNamed")).isEqualTo(2);
    }

    @Test
    void whoeverIsTakenOffCountsThisWeekAndNotBeyond() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        forWhom.takeOff(autumn.pool(), wes, CommandKey.next(), autumn.steward());
        assertThat(minimum(autumn)).hasToString("0 of 4 have five hours. Not met.");
        assertThat(next(autumn).people()).isEqualTo(3);
        assertThat(recorded(autumn, "PoolPersonTakenOff")).isEqualTo(1);
        refused(
                () -> forWhom.takeOff(autumn.pool(), wes, CommandKey.next(), autumn.steward()),
                "not for them any more");
        register.leave(wes, PersonId.COLEAD);
        assertThat(next(autumn).people()).isEqualTo(3);
    }

    @Test
    void whoeverIsAddedAgainCountsAgain() {
        var autumn = cast.autumn(4);
        var ruth = autumn.team().ruth();
        forWhom.takeOff(autumn.pool(), ruth, CommandKey.next(), autumn.steward());
        add(autumn, List.of(ruth));
        assertThat(next(autumn).people()).isEqualTo(4);
    }

    @Test
    void nobodyIsTakenOffWithHoursInWeeksToCome() {
        var autumn = cast.autumn(4);
        var next = cast.thisWeek().plus(1);
        var later = new Allocation(autumn.teachers(), next, next, HoursCast.FIVE, Optional.empty());
        pools.allocate(autumn.pool(), later, CommandKey.next(), autumn.steward());
        var wes = autumn.team().wes();
        refused(
                () -> forWhom.takeOff(autumn.pool(), wes, CommandKey.next(), autumn.steward()),
                "They still have 5 h 00 of this pool in weeks to come");
    }

    @Test
    void onlyWhoeverAllocatesTheTimeChangesIt() {
        var autumn = cast.autumn(4);
        var theo = autumn.team().theo();
        refused(
                () -> forWhom.add(autumn.pool(), List.of(theo), CommandKey.next(), theo),
                "You cannot allocate hours");
        refused(
                () -> forWhom.takeOff(autumn.pool(), theo, CommandKey.next(), theo),
                "You cannot allocate hours");
    }

    @Test
    void thePoolSaysHowMuchNoticeIsGiven() {
        var autumn = cast.autumn(4);
        var wanted = cast.pool(autumn.team()).withNotice(30);
        var id = pools.open(wanted, CommandKey.next(), autumn.steward());
        assertThat(time.pool(id, autumn.steward()).noticeDays()).isEqualTo(30);
        assertThat(pool(autumn).noticeDays()).isEqualTo(14);
        assertThat(pool(autumn).weeklyGoal()).isEqualTo(Minutes.of(5, 0));
    }

    private void add(Autumn autumn, List<PersonId> persons) {
        forWhom.add(autumn.pool(), persons, CommandKey.next(), autumn.steward());
    }

    private WeeklyMinimum next(Autumn autumn) {
        return time.weeklyMinimum(autumn.pool(), cast.thisWeek().plus(1), autumn.steward());
    }

    private int recorded(Autumn autumn, String what) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(autumn.pool().toString(), what)
                .query(Integer.class)
                .single();
    }
}
