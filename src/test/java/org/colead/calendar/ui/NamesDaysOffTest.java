package org.colead.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.colead.calendar.OrganisationCalendar;
import org.colead.calendar.TimeOffRow;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class NamesDaysOffTest extends SpringBrowserlessTest {

    private static final LocalDate FAR = LocalDate.of(2094, 12, 20);

    @Autowired Cast cast;
    @Autowired OrganisationCalendar calendar;

    PersonId lorraine;
    PersonId wes;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Lorraine Petty", "Wes Tolliver");
        lorraine = cast.keepsAccounts(school.person("Lorraine Petty"));
        wes = school.person("Wes Tolliver");
    }

    @Test
    void namesABreakAndTakesItBack() {
        open(lorraine);
        test($(TextField.class).withCaption("Name").single()).setValue("Winter break of 2094");
        day("First day", FAR);
        day("Last day", FAR.plusDays(10));
        click("Add these days");
        assertThat(shows("Winter break of 2094")).isTrue();
        assertThat(shows("20 December 2094")).isTrue();

        open(wes);
        assertThat(shows("Winter break of 2094")).isTrue();
        assertThat(shows("Why can’t I name days off?")).isTrue();
        assertThat($(Button.class).withText("Add these days").exists()).isFalse();
        calendar.takeBack(named().id(), lorraine);

        open(wes);
        assertThat(shows("Winter break of 2094")).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        open(lorraine);
        test($(TextField.class).withCaption("Name").single()).setValue("Backwards");
        click("Add these days");
        assertThat(shows("Choose the first day.")).isTrue();
        day("First day", FAR);
        day("Last day", FAR.minusDays(1));
        click("Add these days");
        assertThat(shows("The last day lies before the first one.")).isTrue();
        day("Last day", FAR.plusYears(1));
        click("Add these days");

        assertThat(shows("See whether the year is right.")).isTrue();
        assertThat($(TextField.class).withCaption("Name").single().getValue())
                .isEqualTo("Backwards");
    }

    private TimeOffRow named() {
        return calendar.notOver().stream()
                .filter(it -> it.name().equals("Winter break of 2094"))
                .findFirst()
                .orElseThrow();
    }

    private void open(PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("days-off");
    }

    private void day(String label, LocalDate day) {
        $(DatePicker.class).withCaption(label).single().setValue(day);
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
