package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.colead.hours.HoursCast.Autumn;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever allocates the time says when and where it lies; those whom the pool is for see theirs.
@SpringBootTest
class PublishesAScheduleTest extends HoursOfAutumn {

    @Autowired Schedules schedules;
    @Autowired ScheduleLetters letters;
    @Autowired Cast people;

    @Test
    void everybodySeesTheHoursThatAreKeptFreeForThem() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        publish(
                autumn,
                0,
                0,
                slot(DayOfWeek.TUESDAY, 8, 9, "Planning"),
                slot(DayOfWeek.MONDAY, 14, 15, "Grade 3", wes));

        assertThat(schedules.mine(cast.thisWeek(), wes))
                .extracting(ProtectedTime::purpose)
                .containsExactly("Grade 3", "Planning");
        assertThat(schedules.mine(cast.thisWeek(), autumn.team().theo()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.day()).isEqualTo(cast.thisWeek().day(DayOfWeek.TUESDAY));
                    assertThat(it.times()).hasToString("8:00 to 9:00");
                    assertThat(it.place()).isEqualTo("Room 12");
                });
        assertThat(schedules.mine(cast.thisWeek().plus(-1), wes)).isEmpty();
        assertThat(schedules.mine(cast.thisWeek().plus(20), wes)).as("beyond the pool").isEmpty();
        assertThat(recorded(autumn)).isEqualTo(1);
    }

    @Test
    void anotherOneHoldsFromItsFirstWeekOnAndTheOneBeforeIsKept() {
        var autumn = cast.autumn(4);
        publish(autumn, 0, 0, slot(DayOfWeek.TUESDAY, 8, 9, "Planning"));
        publish(autumn, 2, 1, slot(DayOfWeek.FRIDAY, 8, 9, "Planning"));
        var theo = autumn.team().theo();

        assertThat(number(autumn, 1)).isEqualTo(1);
        assertThat(number(autumn, 2)).isEqualTo(2);
        assertThat(schedules.mine(cast.thisWeek().plus(2), theo))
                .extracting(it -> it.day().getDayOfWeek())
                .containsExactly(DayOfWeek.FRIDAY);
        assertThat(schedules.newest(autumn.pool(), theo).orElseThrow().number()).isEqualTo(2);
        assertThat(schedules.of(autumn.pool(), cast.thisWeek().plus(-1), theo)).isEmpty();
    }

    @Test
    void whoeverIsNoLongerInThePoolHasNoneOfItsHours() {
        var autumn = cast.autumn(4);
        publish(autumn, 0, 0, slot(DayOfWeek.TUESDAY, 8, 9, "Planning"));
        register.leave(autumn.team().ruth(), PersonId.COLEAD);
        assertThat(schedules.mine(cast.thisWeek().plus(1), autumn.team().ruth())).isEmpty();
    }

    @Test
    void nobodyIsToBeInTwoPlacesAtOnce() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        var ruth = autumn.team().ruth();
        refused(
                () ->
                        publish(
                                autumn,
                                0,
                                0,
                                slot(DayOfWeek.TUESDAY, 8, 10, "Planning"),
                                slot(DayOfWeek.TUESDAY, 9, 11, "Grade 3", wes)),
                "“Planning” and “Grade 3” are at the same time for the same people");
        publish(
                autumn,
                0,
                0,
                slot(DayOfWeek.TUESDAY, 8, 10, "Grade 2", ruth),
                slot(DayOfWeek.TUESDAY, 9, 11, "Grade 3", wes),
                slot(DayOfWeek.TUESDAY, 11, 12, "Planning"));
        assertThat(schedules.mine(cast.thisWeek(), wes)).hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        var autumn = cast.autumn(4);
        refused(() -> publish(autumn, 0, 0), "at least one part of the week");
        refused(() -> slot(DayOfWeek.MONDAY, 9, 9, "Planning"), "ends before it begins");
        refused(() -> slot(DayOfWeek.MONDAY, 8, 9, " "), "“What for” is empty");
        var planning = slot(DayOfWeek.MONDAY, 8, 9, "Planning");
        refused(() -> publish(autumn, -1, 0, planning), "That week is over");
        refused(() -> publish(autumn, 40, 0, planning), "does not cover that week");
        var stranger = slot(DayOfWeek.MONDAY, 8, 9, "Planning", PersonId.next());
        refused(() -> publish(autumn, 0, 0, stranger), "whom the pool is not for");
        var theo = autumn.team().theo();
        var words = new NewSchedule(cast.thisWeek(), List.of(planning));
        refused(
                () -> schedules.publish(autumn.pool(), words, 0, CommandKey.next(), theo),
                "You cannot allocate hours");
        assertThat(recorded(autumn)).isZero();
    }

    @Test
    void whoeverPublishesSecondIsShownWhatWasPublishedMeanwhile() {
        var autumn = cast.autumn(4);
        publish(autumn, 0, 0, slot(DayOfWeek.TUESDAY, 8, 9, "Planning"));
        assertThatThrownBy(() -> publish(autumn, 0, 0, slot(DayOfWeek.FRIDAY, 8, 9, "Grade 3")))
                .isInstanceOfSatisfying(
                        Overtaken.class, it -> assertThat(it.theirWords()).contains("Planning"));
        assertThat(number(autumn, 0)).isEqualTo(1);
    }

    @Test
    void pressingTwicePublishesOnce() {
        var autumn = cast.autumn(4);
        var words =
                new NewSchedule(cast.thisWeek(), List.of(slot(DayOfWeek.MONDAY, 8, 9, "Planning")));
        var key = CommandKey.next();
        schedules.publish(autumn.pool(), words, 0, key, autumn.steward());
        schedules.publish(autumn.pool(), words, 0, key, autumn.steward());
        assertThat(recorded(autumn)).isEqualTo(1);
    }

    private void publish(Autumn autumn, int weeks, int seen, ProtectedSlot... slots) {
        var words = new NewSchedule(cast.thisWeek().plus(weeks), List.of(slots));
        schedules.publish(autumn.pool(), words, seen, CommandKey.next(), autumn.steward());
    }

    private int number(Autumn autumn, int weeks) {
        var week = cast.thisWeek().plus(weeks);
        return schedules.of(autumn.pool(), week, autumn.steward()).orElseThrow().number();
    }

    private static ProtectedSlot slot(
            DayOfWeek day, int from, int until, String purpose, PersonId... whom) {
        return new ProtectedSlot(
                day,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                "Room 12",
                purpose,
                List.copyOf(Set.of(whom)));
    }

    private int recorded(Autumn autumn) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(autumn.pool().toString(), "SchedulePublished")
                .query(Integer.class)
                .single();
    }
}
