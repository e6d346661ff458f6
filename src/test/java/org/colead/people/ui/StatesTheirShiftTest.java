package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StatesTheirShiftTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired StaffRegister register;
    @Autowired RecordReader record;

    School school;
    PersonId wes;

    @BeforeEach
    void aSchool() {
        school = cast.school("Cedar Hollow", "Wes Tolliver", "Hana Okafor");
        wes = school.person("Wes Tolliver");
    }

    @Test
    void onTheirAccount() {
        cast.signIn(wes);
        var view = navigate("me", MeView.class);
        test(view.shift).setValue("Late bus");
        test($(Button.class).withText("Keep this shift").single()).click();

        assertThat(people.shifts(List.of(wes))).containsEntry(wes, "Late bus");
        assertThat(navigate("me", MeView.class).shift.getValue()).isEqualTo("Late bus");
    }

    @Test
    void orHaveNone() {
        register.work(wes, "Late bus", wes);
        register.work(wes, " ", wes);

        assertThat(people.shifts(List.of(wes))).isEmpty();
    }

    @Test
    void nobodyElseDoesIt() {
        assertThatThrownBy(() -> register.work(wes, "Night", school.person("Hana Okafor")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theRecordSaysThatTheyDidAndNotWhich() {
        register.work(wes, "Late bus", wes);

        assertThat(record.entries(RecordFilter.about(wes.value()), Optional.empty(), wes).rows())
                .first()
                .satisfies(entry -> assertThat(entry.what()).hasToString("Shift stated"));
    }
}
