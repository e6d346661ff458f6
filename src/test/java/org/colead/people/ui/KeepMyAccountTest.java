package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.Accounts;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KeepMyAccountTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired Accounts accounts;

    PersonId hana;

    @BeforeEach
    void hanaIsIn() {
        hana = cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
        cast.signIn(hana);
    }

    @Test
    void changesNameAndLanguage() {
        var view = navigate(MeView.class);
        test(view.name).setValue("Hana Okafor-Reyes");
        test($(Button.class).withText("Keep this name").single()).click();
        view.language.setValue(new Spoken(Optional.of(Locale.of("es"))));

        assertThat(people.name(hana)).isEqualTo("Hana Okafor-Reyes");
        assertThat(people.localeOf(hana)).isEqualTo(Locale.of("es"));
    }

    @Test
    void aWeakPasswordIsRefusedUnderTheButton() {
        var view = navigate(MeView.class);
        test(view.password).setValue("password12345");
        test($(Button.class).withText("Set the password and sign in anew").single()).click();

        assertThat($(Refused.class).single().getElement().getTextRecursively())
                .contains("easy to guess");
        assertThat(accounts.hasPassword(hana)).isFalse();
    }

    @Test
    void aGoodPasswordIsSet() {
        var view = navigate(MeView.class);
        test(view.password).setValue("lantern gravel oboe");
        test($(Button.class).withText("Set the password and sign in anew").single()).click();
        assertThat(accounts.withPassword(people.email(hana).orElseThrow(), "lantern gravel oboe"))
                .hasValue(hana);
    }

    @Test
    void signsOutEverywhere() {
        int before = accounts.generation(hana).orElseThrow();
        navigate(MeView.class);
        test($(Button.class).withText("Sign out everywhere").single()).click();
        assertThat(accounts.generation(hana)).hasValue(before + 1);
    }
}
