package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.colead.hours.HoursCast;
import org.colead.hours.HoursCast.Autumn;
import org.colead.hours.NewSchedule;
import org.colead.hours.ProtectedSlot;
import org.colead.hours.Schedules;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PublishesAScheduleTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired Schedules schedules;

    @Test
    void whoeverAllocatesTheTimePublishesItAndTheOthersSeeTheirs() {
        var autumn = cast.autumn(4);
        open("time?pool=" + autumn.pool(), autumn.steward());
        assertThat(shows("No schedule holds in this week.")).isTrue();
        write(DayOfWeek.TUESDAY, "Planning");
        click("Publish it");
        assertThat(shows("Tuesday8:15 to 9:45Planning, in Room 12")).isTrue();
        assertThat(shows("Number 1, from the week of")).isTrue();

        open("time?pool=" + autumn.pool(), autumn.team().theo());
        assertThat(shows("Your protected hours this week")).isTrue();
        assertThat(shows("8:15 to 9:45Planning, in Room 12")).isTrue();
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getText().equals("Put them into your calendar"));
        assertThat(offers("Publish it")).isFalse();
    }

    @Test
    void isToldWhatAPartLacksAndLosesNothing() {
        var autumn = cast.autumn(4);
        open("time?pool=" + autumn.pool(), autumn.steward());
        click("Publish it");
        assertThat(shows("Say from when until when, as 8:15 and 9:45.")).isTrue();
        write(DayOfWeek.TUESDAY, "Planning");
        time("Until").setValue(LocalTime.of(8, 0));
        click("Publish it");
        assertThat(shows("“Planning” ends before it begins.")).isTrue();
        assertThat(purpose().getValue()).isEqualTo("Planning");
    }

    @Test
    void theNextOneBeginsWithTheOneBeforeAndAPartIsTakenOutAndPutBack() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        var slot =
                new ProtectedSlot(
                        DayOfWeek.MONDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(9, 0),
                        "",
                        "Grade 3",
                        List.of(wes));
        var words = new NewSchedule(cast.thisWeek(), List.of(slot));
        schedules.publish(autumn.pool(), words, 0, CommandKey.next(), autumn.steward());
        open("time?pool=" + autumn.pool(), autumn.steward());
        assertThat(shows("For Wes Tolliver")).isTrue();
        click("Take out");
        assertThat($(TextField.class).withCaption("Where").exists()).isFalse();
        undo();
        assertThat(purpose().getValue()).isEqualTo("Grade 3");
        day().setValue(DayOfWeek.FRIDAY);
        click("Publish it");

        assertThat(schedules.mine(cast.thisWeek(), wes))
                .singleElement()
                .satisfies(it -> assertThat(it.day().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY));
        assertThat(schedules.mine(cast.thisWeek(), autumn.team().theo())).isEmpty();
        seesNone(autumn);
    }

    private void seesNone(Autumn autumn) {
        open("time?pool=" + autumn.pool(), autumn.team().theo());
        assertThat(shows("Your protected hours this week")).isFalse();
    }

    private void write(DayOfWeek weekday, String what) {
        day().setValue(weekday);
        time("From").setValue(LocalTime.of(8, 15));
        time("Until").setValue(LocalTime.of(9, 45));
        test(purpose()).setValue(what);
        test($(TextField.class).withCaption("Where").single()).setValue("Room 12");
    }

    /// The first of them: those of the allocation stand after it.
    @SuppressWarnings("unchecked")
    private Select<DayOfWeek> day() {
        return (Select<DayOfWeek>) $(Select.class).withCaption("Day").first();
    }

    private TextField purpose() {
        return $(TextField.class).withCaption("What for").first();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).withCaption(label).single();
    }

    private void undo() {
        var toast = $(Notification.class).last().getChildren();
        test((Button) toast.filter(Button.class::isInstance).findFirst().orElseThrow()).click();
        roundTrip();
    }
}
