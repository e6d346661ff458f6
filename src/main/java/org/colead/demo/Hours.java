package org.colead.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.colead.hours.Allocation;
import org.colead.hours.HoursPools;
import org.colead.hours.NewPool;
import org.colead.hours.Part;
import org.colead.hours.Steering;
import org.colead.hours.Week;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The hour and a half that every teacher has today, before anything else is allocated.
@Component
@Profile("demo")
class Hours {

    private final HoursPools pools;

    Hours(HoursPools pools) {
        this.pools = pools;
    }

    void tell(Story story) {
        story.on(54, "08:00", () -> allocate(story));
    }

    private void allocate(Story story) {
        var lorraine = story.who("Lorraine Petty");
        var first = story.calendar().back(54);
        var year = Minutes.of(18 * 5 * 40, 0);
        var teachers = Staff.teachers().stream().map(story::who).toList();
        var pool =
                pools.open(
                        new NewPool(
                                        "Collaboration time",
                                        story.unit("Cedar Hollow Elementary"),
                                        first,
                                        first.plusDays(300),
                                        year,
                                        year,
                                        NewPool.FIVE_HOURS)
                                .forOnly(teachers),
                        CommandKey.next(),
                        lorraine);
        var tuesday =
                new Part(
                        DayOfWeek.TUESDAY,
                        Minutes.of(1, 30),
                        "Tuesday’s planning time",
                        Steering.SELF_STRUCTURED);
        var weeks = Week.of(story.calendar().today());
        pools.allocate(
                pool,
                new Allocation(
                        teachers,
                        Week.of(first).plus(1),
                        weeks.plus(4),
                        List.of(tuesday),
                        Optional.empty()),
                CommandKey.next(),
                lorraine);
    }
}
