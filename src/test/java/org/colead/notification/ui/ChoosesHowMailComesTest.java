package org.colead.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.notification.HowMailComes;
import org.colead.notification.MailWish;
import org.colead.notification.QuietHours;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ChoosesHowMailComesTest extends SpringBrowserlessTest {

    private static final QuietHours EVENING =
            new QuietHours(LocalTime.of(20, 30), LocalTime.of(6, 0));

    @Autowired HowMailComes mail;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    School school;
    PersonId hana;
    PersonId wes;

    @BeforeEach
    void aSchool() {
        school = cast.school("Cedar Hollow", "Hana Okafor", "Wes Tolliver");
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
    }

    /// The organisation is shared: others of this run have chosen nothing for it.
    @AfterEach
    void nothingIsChosenForOthers() {
        jdbc.sql("delete from mail_choice where owner = ?")
                .param(cast.organisation().toString())
                .update();
    }

    @Test
    void onceADayAndQuietInTheEveningForThemselves() {
        cast.signIn(hana);
        UI.getCurrent().navigate("me");
        daily().setValue(true);
        quiet(LocalTime.of(20, 30), LocalTime.of(6, 0));
        click("Keep it so");

        assertThat(mail.to(hana)).isEqualTo(new MailWish(true, Optional.of(EVENING)));
        assertThat(mail.to(wes)).isEqualTo(MailWish.AT_ONCE);
        assertThat(recorded(hana)).isOne();
    }

    @Test
    void isToldWhatQuietHoursLack() {
        cast.signIn(hana);
        UI.getCurrent().navigate("me");
        quiet(LocalTime.of(7, 0), LocalTime.of(7, 0));
        click("Keep it so");
        assertThat(shows("Quiet hours end at another time than they begin.")).isTrue();
        time("Quiet from").clear();
        click("Keep it so");
        assertThat(shows("Say from when until when it is quiet")).isTrue();
        assertThat(mail.to(hana)).isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void whoeverKeepsTheAccountsChoosesForThoseWhoHaveNot() {
        mail.choose(MailWish.AT_ONCE, wes);
        cast.keepsAccounts(hana);
        cast.signIn(hana);
        UI.getCurrent().navigate("mail");
        quiet(LocalTime.of(20, 30), LocalTime.of(6, 0));
        click("Keep it so");

        var quiet = new MailWish(false, Optional.of(EVENING));
        assertThat(mail.toOthers()).isEqualTo(quiet);
        assertThat(mail.to(cast.join("Ana Lund", school.unit()))).isEqualTo(quiet);
        assertThat(mail.to(wes)).as("who has chosen").isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void nobodyElseDoes() {
        cast.signIn(wes);
        UI.getCurrent().navigate("mail");
        assertThat($(Button.class).withText("Keep it so").exists()).isFalse();
        assertThat(shows("keep the accounts")).isTrue();
    }

    private void quiet(LocalTime from, LocalTime until) {
        test($(Checkbox.class).withCaption("Keep quiet hours").single()).click();
        time("Quiet from").setValue(from);
        time("Quiet until").setValue(until);
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> daily() {
        return (RadioButtonGroup<Boolean>)
                $(RadioButtonGroup.class).withCaption("Mail comes").single();
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean shows(String words) {
        return ((Component) getCurrentView()).getElement().getTextRecursively().contains(words);
    }

    private int recorded(PersonId owner) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(owner.toString(), "HowMailComesChosen")
                .query(Integer.class)
                .single();
    }
}
