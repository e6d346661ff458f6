package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.hours.PoolRow;
import org.colead.kernel.Minutes;
import org.colead.people.NamedPerson;
import org.colead.people.People;
import org.colead.people.page.ChooseUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OpensAPoolTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;
    @Autowired People staff;

    @Test
    void whoeverAllocatesTheTimeOpensAnotherPool() {
        var autumn = cast.autumn(4);
        open("time?pool=" + autumn.pool(), autumn.steward());
        click("Open the pool");
        assertThat(shows("“Name” is empty.")).isTrue();
        test($(TextField.class).withCaption("Name").single()).setValue("Spring pool");
        hours("Hours granted", 900);
        hours("Hours at most", 800);
        click("Open the pool");
        assertThat(time.pools(cast.thisWeek(), autumn.steward()))
                .extracting(PoolRow::name)
                .doesNotContain("Spring pool");
        hours("Hours at most", 1000);
        unit().with(autumn.team().unit());
        var wes = autumn.team().wes();
        whom().setValue(new NamedPerson(wes, staff.name(wes)));
        hours("Days of notice before hours are cut", 21);
        click("Open the pool");

        assertThat(time.pools(cast.thisWeek(), autumn.steward()))
                .filteredOn(pool -> pool.name().equals("Spring pool"))
                .anySatisfy(pool -> {
                    assertThat(pool.noticeDays()).isEqualTo(21);
                    assertThat(
                                    time.weeklyMinimum(pool.id(), cast.thisWeek(), autumn.steward())
                                            .people())
                            .isEqualTo(1);
                    assertThat(pool.unit()).isEqualTo(autumn.team().unit());
                    assertThat(pool.granted()).isEqualTo(Minutes.of(900, 0));
                    assertThat(pool.cap()).isEqualTo(Minutes.of(1000, 0));
                });
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<NamedPerson> whom() {
        return (MultiSelectComboBox<NamedPerson>)
                $(MultiSelectComboBox.class).withCaption("Whom the pool is for").single();
    }

    private void hours(String label, int value) {
        test($(IntegerField.class).withCaption(label).single()).setValue(value);
    }

    private ChooseUnit unit() {
        return $(ChooseUnit.class).withCaption("For which unit").single();
    }
}
