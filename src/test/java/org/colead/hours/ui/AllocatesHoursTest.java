package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AllocatesHoursTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;

    @Test
    void whoReachesTheGoalIsShownBeforeAnythingIsCommitted() {
        var autumn = cast.autumn(4);
        open("time?pool=" + autumn.pool(), autumn.steward());
        click("Allocate");
        assertThat(shows("Choose for whom: at least one person.")).isTrue();
        test($(Checkbox.class).withCaption("Everybody whom the pool is for").single()).click();
        click("Show who reaches the goal");
        assertThat(shows("Now: 0 of 4 have five hours. Not met.")).isTrue();
        assertThat(shows("Then: 4 of 4 have five hours. Met.")).isTrue();
        assertThat(shows("Takes 20 h 00 of the pool, 1240 h 00 would be left.")).isTrue();
        assertThat(time.pool(autumn.pool(), autumn.steward()).allocated()).isEqualTo(Minutes.NONE);
        click("Allocate");
        assertThat(shows("4 of 4 have five hours. Met.")).isTrue();
        assertThat(shows("To 4 people: Collaboration. Hana Okafor")).isTrue();
    }

    @Test
    void othersReadWhyTheyCannot() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        open("time", autumn.team().theo());
        assertThat(offers("Allocate")).isFalse();
        assertThat(offers("Open the pool")).isFalse();
        assertThat(shows("Why can’t I allocate hours?")).isTrue();
        assertThat(shows("whoever accepted to allocate collaboration time")).isTrue();
    }
}
