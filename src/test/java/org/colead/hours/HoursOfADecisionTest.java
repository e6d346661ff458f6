package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// The hours a decision asks for, and those that its meetings took.
@SpringBootTest
class HoursOfADecisionTest extends HoursOfAutumn {

    @Test
    void aDecisionThatAsksHoursWaitsUntilTheyAreAllocated() {
        var it = adopted.adopted(fiveFor(4));
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
    void hoursThatPassOnStayTheDecisionsAndHoursPutBackDoNot() {
        var it = adopted.adopted(fiveFor(2));
        var autumn = cast.autumn(it.team(), 3);
        var hana = autumn.teachers().get(1);
        var ruth = autumn.teachers().get(2);
        var two = autumn.teachers().subList(0, 2);
        cast.allocate(autumn, two, HoursCast.FIVE, Optional.of(it.decision()));
        HoursCast.FIVE.forEach(part -> passOn(autumn, part, hana, ruth));
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED))
                .singleElement()
                .satisfies(condition -> assertThat(condition.met()).isTrue());
        var back =
                moving.release(
                        autumn.pool(),
                        time(ruth, 15),
                        "Bus duty.",
                        CommandKey.next(),
                        autumn.steward());
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED))
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.met()).isFalse();
                    assertThat(condition.text())
                            .hasToString("Hours are allocated: 1 of 2 have 5 h 00 a week.");
                });
        moving.reverse(autumn.pool(), back, "No bus.", CommandKey.next(), autumn.steward());
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).allMatch(Condition::met);
    }

    @Test
    void hoursOfWhoeverHasLeftAreNobodysInTheWeeksToCome() {
        var it = adopted.adopted(fiveFor(2));
        var autumn = cast.autumn(it.team(), 3);
        var next = cast.thisWeek().plus(1);
        var two = autumn.teachers().subList(1, 3);
        pools.allocate(
                autumn.pool(),
                new Allocation(two, next, next, HoursCast.FIVE, Optional.of(it.decision())),
                CommandKey.next(),
                autumn.steward());
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).allMatch(Condition::met);
        register.leave(it.team().ruth(), PersonId.COLEAD);
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).noneMatch(Condition::met);
    }

    @Test
    void whatNoDecisionAskedForIsPutBackFirst() {
        var it = adopted.adopted(fiveFor(1));
        var autumn = cast.autumn(it.team(), 3);
        var ruth = autumn.teachers().get(2);
        var other = cast.allocate(autumn, List.of(ruth), HoursCast.FIVE, Optional.empty());
        cast.allocate(autumn, List.of(ruth), HoursCast.FIVE, Optional.of(it.decision()));
        moving.release(
                autumn.pool(), time(ruth, 45), "Bus duty.", CommandKey.next(), autumn.steward());
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).allMatch(Condition::met);
        moving.reverse(autumn.pool(), other, "Twice.", CommandKey.next(), autumn.steward());
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED)).noneMatch(Condition::met);
    }

    private void passOn(HoursCast.Autumn autumn, Part part, PersonId from, PersonId to) {
        var time =
                new MovingHours.Time(
                        from,
                        cast.thisWeek().day(part.day()),
                        part.steering(),
                        part.purpose(),
                        part.minutes());
        moving.transfer(
                autumn.pool(), time, to, "They swapped.", CommandKey.next(), autumn.steward());
    }

    private static Workload fiveFor(int people) {
        var stops = new Workload.Part(Minutes.of(5, 0), Workload.Source.STOPS, "Meetings");
        return new Workload(people, List.of(stops));
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
}
