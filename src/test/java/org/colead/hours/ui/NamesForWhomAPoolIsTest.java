package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.people.NamedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class NamesForWhomAPoolIsTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;

    @Test
    @SuppressWarnings("unchecked")
    void whoeverAllocatesTheTimeAddsPeopleAndTakesThemOff() {
        var autumn = cast.autumn(4);
        var ana = people.join("Ana Lund", autumn.team().unit());
        open("time?pool=" + autumn.pool(), autumn.steward());
        assertThat(shows("0 of 4 have five hours. Not met.")).isTrue();
        click("Add them");
        assertThat(shows("Choose for whom: at least one person.")).isTrue();
        var more =
                (MultiSelectComboBox<NamedPerson>)
                        $(MultiSelectComboBox.class).withCaption("Who else counts").single();
        more.setValue(new NamedPerson(ana, "Ana Lund"));
        click("Add them");
        assertThat(shows("0 of 5 have five hours. Not met.")).isTrue();
        assertThat(shows("Ana Lund: 0 h 00")).isTrue();
        click("Take off");
        assertThat(shows("Was taken off")).isTrue();
        var next = cast.thisWeek().plus(1);
        assertThat(time.weeklyMinimum(autumn.pool(), next, autumn.steward()).people()).isEqualTo(4);
    }

    @Test
    void othersDoNot() {
        var autumn = cast.autumn(4);
        open("time?pool=" + autumn.pool(), autumn.team().theo());
        assertThat(offers("Take off")).isFalse();
        assertThat(offers("Add them")).isFalse();
    }
}
