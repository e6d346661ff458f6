package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Everybody has five hours a week, or it is said who has not.
@SpringBootTest
class ReachesTheWeeklyMinimumTest extends HoursOfAutumn {

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
    void whoeverWasForgottenCounts() {
        var autumn = cast.autumn(18);
        assertThat(minimum(autumn)).hasToString("0 of 18 have five hours. Not met.");
        cast.fiveHours(autumn, autumn.teachers().subList(0, 17));
        assertThat(minimum(autumn)).hasToString("17 of 18 have five hours. Not met.");
        assertThat(week(autumn).minimum().detail())
                .hasToString("One person has 0 h 00. The mean, 4 h 43, would hide it.");
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
    void onlyOneselfAndWhoeverAllocatesSeeWhichColumnIsWhose() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        var mine = time.week(autumn.pool(), cast.thisWeek(), autumn.team().wes());
        assertThat(mine.columns()).filteredOn(WeekOfAll.Column::mine).hasSize(1);
        var each = time.each(autumn.pool(), cast.thisWeek(), Optional.empty(), autumn.steward());
        assertThat(each.rows()).hasSize(4).noneMatch(one -> one.name().equals("—"));
        refused(
                () ->
                        time.each(
                                autumn.pool(),
                                cast.thisWeek(),
                                Optional.empty(),
                                autumn.team().wes()),
                "You cannot allocate hours");
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
}
