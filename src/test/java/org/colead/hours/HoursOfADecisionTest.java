package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// The hours a decision asks for, and those that its meetings took.
@SpringBootTest
class HoursOfADecisionTest extends HoursOfAutumn {

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
}
