package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.hours.HoursCast.Autumn;
import org.colead.hours.Steering;
import org.colead.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LogsHoursTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;

    @Test
    void oneTapSaysThatItWasAsPlanned() {
        var autumn = planned();
        open("time", autumn.team().wes());
        assertThat(shows("specials, today, 0 h 45: was it so?")).isTrue();
        click("Log 0\u00a0h\u00a045");
        assertThat(used(autumn)).isEqualTo(new Minutes(45));
        assertThat(shows("was it so?")).isFalse();
    }

    @Test
    void anotherAmountIsLoggedInstead() {
        var autumn = planned();
        open("time", autumn.team().wes());
        test($(IntegerField.class).withCaption("Minutes used").single()).setValue(50);
        click("Log this instead");
        assertThat(shows("0 h 45 of this kind is left in that week.")).isTrue();
        test($(IntegerField.class).withCaption("Minutes used").single()).setValue(30);
        click("Log this instead");
        assertThat(used(autumn)).isEqualTo(new Minutes(30));
        assertThat(shows("specials, today, 0 h 15: was it so?")).isTrue();
    }

    private Autumn planned() {
        var autumn = cast.autumn(4);
        var today = cast.today().getDayOfWeek();
        cast.allocate(
                autumn,
                List.of(autumn.team().wes()),
                List.of(HoursCast.part(today, 45, "specials", Steering.SELF_STRUCTURED)),
                Optional.empty());
        return autumn;
    }

    private Minutes used(Autumn autumn) {
        return time.pool(autumn.pool(), autumn.steward()).used();
    }
}
