package org.colead.hours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colead.hours.HoursCast.Autumn;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.StaffImport;
import org.colead.people.StaffImport.NamedFile;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A pool for everybody of its unit is also for who joins it later, and no longer for who moves on.
@SpringBootTest
class JoinsWithTheUnitTest extends HoursOfAutumn {

    @Autowired FollowingUnits following;
    @Autowired PoolPeople forWhom;
    @Autowired StaffImport staffImport;
    @Autowired Cast people;

    @Test
    void whoeverJoinsCountsFromThisWeekOn() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        people.join("Ana Lund", autumn.team().unit());
        assertThat(people(pool, autumn, 0)).isEqualTo(before + 1);
        assertThat(people(pool, autumn, -1)).isZero();
        assertThat(recorded(pool, "PoolPeopleJoined")).isEqualTo(1);
        assertThat(people(autumn.pool(), autumn, 0)).as("named ones").isEqualTo(4);
    }

    @Test
    void soDoesWhoeverJoinsAPartOfTheUnit() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        var unit = Optional.of(autumn.team().unit());
        var annex = register.openUnit("Annex", "annex", unit, PersonId.COLEAD);
        people.join("Ana Lund", annex);
        assertThat(people(pool, autumn, 0)).isEqualTo(before + 1);
    }

    @Test
    void whoeverMovesOnOrLeavesCountsUpToThisWeek() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        register.move(autumn.team().wes(), Set.of(people.organisation()), PersonId.COLEAD);
        register.leave(autumn.team().ruth(), PersonId.COLEAD);
        assertThat(people(pool, autumn, 0)).isEqualTo(before);
        assertThat(people(pool, autumn, 1)).isEqualTo(before - 2);
        assertThat(recorded(pool, "PoolPeopleMovedOn")).isEqualTo(1);
        assertThat(people(autumn.pool(), autumn, 1)).as("named ones").isEqualTo(3);
    }

    @Test
    void whoeverWorksOutsideTheUnitIsNotAllocatedHoursAndCountsNowhere() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        var outside = people.join("Ana Lund", people.organisation());
        assertThatThrownBy(() -> forOne(pool, outside, autumn))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not for Ana Lund");
        people.join("Bo Lind", autumn.team().unit());
        assertThat(people(pool, autumn, 1)).isEqualTo(before + 1);
    }

    @Test
    void whoeverWasTakenOffByHandStaysOff() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        forWhom.takeOff(pool, autumn.team().wes(), CommandKey.next(), autumn.steward());
        people.join("Ana Lund", autumn.team().unit());
        assertThat(people(pool, autumn, 1)).isEqualTo(before);
        forWhom.add(pool, List.of(autumn.team().wes()), CommandKey.next(), autumn.steward());
        assertThat(people(pool, autumn, 1)).isEqualTo(before + 1);
    }

    @Test
    void whoeverAllocatesTheTimeLetsAPoolFollowItsUnitOrNot() {
        var autumn = cast.autumn(4);
        var unit = autumn.team().unit();
        people.join("Ana Lund", unit);
        following.follow(autumn.pool(), CommandKey.next(), autumn.steward());
        int all = people(autumn.pool(), autumn, 0);
        assertThat(all).isGreaterThan(4);
        assertThat(pool(autumn).joiners()).isTrue();
        following.leaveJoinersOut(autumn.pool(), CommandKey.next(), autumn.steward());
        people.join("Bo Lind", unit);
        register.move(autumn.team().wes(), Set.of(people.organisation()), PersonId.COLEAD);
        assertThat(people(autumn.pool(), autumn, 1)).isEqualTo(all);
        assertThat(pool(autumn).joiners()).isFalse();
        refused(
                () -> following.follow(autumn.pool(), CommandKey.next(), autumn.team().theo()),
                "You cannot allocate hours");
    }

    @Test
    void anImportIsOneEntryWithNoMoreStatementsForManyThanForTen() {
        var autumn = cast.autumn(4);
        var pool = everybody(autumn);
        int before = people(pool, autumn, 0);
        var keeper = people.keepsAccounts(autumn.team().hana());
        int ten = statements(autumn, 10, keeper);
        int many = statements(autumn, 400, keeper);
        assertThat(people(pool, autumn, 0)).isEqualTo(before + 410);
        assertThat(recorded(pool, "PoolPeopleJoined")).isEqualTo(2);
        assertThat(many).isLessThanOrEqualTo(ten + 5);
    }

    private int statements(Autumn autumn, int count, PersonId keeper) {
        var lines =
                IntStream.range(0, count)
                        .mapToObj(_ -> "Teacher,t-%s@example.org".formatted(UuidV7.next()))
                        .collect(Collectors.joining("\n", "name,email\n", "\n"));
        var file = new NamedFile("staff.csv", lines.getBytes(UTF_8));
        var preview = staffImport.read(List.of(file), autumn.team().unit(), keeper);
        return CountedStatements.of(() ->
                        staffImport.carryOut(preview, CommandKey.next(), keeper, (_, _) -> {}))
                .size();
    }

    private PoolId everybody(Autumn autumn) {
        return pools.open(cast.pool(autumn.team()), CommandKey.next(), autumn.steward());
    }

    private void forOne(PoolId pool, PersonId person, Autumn autumn) {
        var week = cast.thisWeek();
        var allocation =
                new Allocation(List.of(person), week, week, HoursCast.FIVE, Optional.empty());
        pools.allocate(pool, allocation, CommandKey.next(), autumn.steward());
    }

    private int people(PoolId pool, Autumn autumn, int weeks) {
        var week = cast.thisWeek().plus(weeks);
        return time.weeklyMinimum(pool, week, autumn.steward()).people();
    }

    private int recorded(PoolId pool, String what) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(pool.toString(), what)
                .query(Integer.class)
                .single();
    }
}
