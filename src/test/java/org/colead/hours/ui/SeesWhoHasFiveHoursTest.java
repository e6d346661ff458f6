package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.colead.hours.HoursCast;
import org.colead.hours.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesWhoHasFiveHoursTest extends TimeScreens {

    @Autowired HoursCast cast;

    @Test
    void seventeenOfEighteenAreNotMet() {
        var autumn = cast.autumn(18);
        cast.fiveHours(autumn, autumn.teachers().subList(0, 17));
        cast.allocate(
                autumn,
                List.of(autumn.teachers().getLast()),
                List.of(
                        HoursCast.part(
                                DayOfWeek.MONDAY, 285, "planning", Steering.SELF_STRUCTURED)),
                Optional.empty());
        open("time", autumn.team().theo());
        assertThat(shows("17 of 18 have five hours. Not met.")).isTrue();
        assertThat(shows("One person has 4 h 45. The mean, 4 h 59, would hide it.")).isTrue();
        assertThat(shows("Who has how much")).isFalse();
        open("time?pool=" + autumn.pool(), autumn.steward());
        assertThat(shows("Who has how much")).isTrue();
    }

    @Test
    void aStrangersWeekIsEmptyAndSaysWhatThePlaceIsFor() {
        var school = people.school("Far away", "Ana Lund");
        open("time?week=1999-01-04", school.person("Ana Lund"));
        assertThat(shows("No hours are granted for this week")).isTrue();
        open("time?week=nonsense&decision=nonsense", school.person("Ana Lund"));
        assertThat(shows("Time")).isTrue();
    }
}
