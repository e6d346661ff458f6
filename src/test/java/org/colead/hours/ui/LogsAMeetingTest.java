package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import org.colead.hours.HoursCast;
import org.colead.hours.Meetings;
import org.colead.kernel.Minutes;
import org.colead.responsibility.AdoptedCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LogsAMeetingTest extends TimeScreens {

    @Autowired AdoptedCast adopted;
    @Autowired HoursCast cast;
    @Autowired Meetings meetings;

    @Test
    void whatDecidingTookStandsBesideTheDecision() {
        var it = adopted.adopted();
        open("decisions/" + it.decision(), it.team().ruth());
        assertThat(shows("No meeting is logged.")).isTrue();
        click("Log this meeting");
        assertThat(shows("Say how many minutes it took, up to twelve hours.")).isTrue();
        fill("Minutes", 90);
        click("Log this meeting");
        assertThat(shows("Say how many people met: at least one.")).isTrue();
        fill("How many people", 9);
        click("Log this meeting");

        assertThat(meetings.cost(it.decision())).isEqualTo(Minutes.of(13, 30));
        assertThat(shows("13 h 30 of people’s time in meetings")).isTrue();
    }

    @Test
    void aMeetingThatIsStillToComeIsRefused() {
        var it = adopted.adopted();
        open("decisions/" + it.decision(), it.team().ruth());
        test($(DatePicker.class).withCaption("Day").single()).setValue(cast.today().plusDays(2));
        fill("Minutes", 90);
        fill("How many people", 9);
        click("Log this meeting");
        assertThat(shows("That day is still to come. Log it when the meeting is over.")).isTrue();
        assertThat(meetings.cost(it.decision())).isEqualTo(Minutes.NONE);
    }

    @Test
    void whoeverIsNotOfTheGroupLogsNone() {
        var it = adopted.adopted();
        open("decisions/" + it.decision(), it.team().wes());
        assertThat(offers("Log this meeting")).isFalse();
    }

    private void fill(String label, int value) {
        test($(IntegerField.class).withCaption(label).single()).setValue(value);
    }
}
