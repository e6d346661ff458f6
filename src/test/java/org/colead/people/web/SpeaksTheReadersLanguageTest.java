package org.colead.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.Languages;
import org.colead.kernel.PersonId;
import org.colead.people.Accounts;
import org.colead.people.AddressBook;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class SpeaksTheReadersLanguageTest {

    private static final String PASSWORD = "lantern gravel oboe";
    private static final Locale MEXICAN = Locale.of("es", "MX");

    @Autowired WebApplicationContext application;
    @Autowired Accounts accounts;
    @Autowired AddressBook contacts;
    @Autowired People people;
    @Autowired StaffRegister register;
    @Autowired JdbcClient database;
    @Autowired Cast cast;

    MockMvc web;
    PersonId hana;

    @BeforeEach
    void hanaHasAPassword() {
        CurrentInstance.clearAll();
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        hana = cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
        accounts.setPassword(hana, PASSWORD, hana);
    }

    @AfterEach
    void theOrganisationSpeaksEnglishAgain() {
        register.speak(Languages.ENGLISH, PersonId.COLEAD);
    }

    @Test
    void thePageBeforeASessionFollowsTheBrowser() throws Exception {
        web.perform(get("/sign-in").header("Accept-Language", "fr, es-MX;q=0.8, en;q=0.5"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"es-MX\">")))
                .andExpect(content().string(containsString("Mejor envíame un enlace")));
    }

    @Test
    void mailsAreInTheLanguageSomebodyFirstCameWith() throws Exception {
        signIn("es-MX");
        assertThat(people.localeOf(hana)).isEqualTo(MEXICAN);

        signIn("en-US");
        assertThat(people.localeOf(hana)).isEqualTo(MEXICAN);
        assertThat(people.chosenLanguage(hana)).isEmpty();
    }

    @Test
    void aChoiceWinsOverTheBrowserAndIsInTheRecord() throws Exception {
        signIn("es-MX");

        accounts.speak(hana, Optional.of(Languages.ENGLISH), hana);

        assertThat(Languages.named(people.localeOf(hana))).isEqualTo(Languages.ENGLISH);
        assertThat(Languages.named(contacts.of(List.of(hana)).getFirst().language()))
                .isEqualTo(Languages.ENGLISH);
        assertThat(entries("LanguageChosen")).isOne();

        accounts.speak(hana, Optional.empty(), hana);

        assertThat(people.localeOf(hana)).isEqualTo(MEXICAN);
        assertThat(entries("LanguageChosen")).isEqualTo(2);
    }

    @Test
    void theSameChoiceAgainIsNoChange() {
        accounts.speak(hana, Optional.of(Languages.SPANISH), hana);
        accounts.speak(hana, Optional.of(Languages.SPANISH), hana);

        assertThat(entries("LanguageChosen")).isOne();
    }

    @Test
    void whoHasNotComeYetIsWrittenToInTheLanguageOfTheOrganisation() {
        assertThat(people.localeOf(hana)).isEqualTo(Languages.ENGLISH);

        register.speak(Languages.SPANISH, PersonId.COLEAD);

        assertThat(people.localeOf(hana)).isEqualTo(Languages.SPANISH);
        assertThat(contacts.of(List.of(hana)).getFirst().language()).isEqualTo(Languages.SPANISH);
    }

    private void signIn(String language) throws Exception {
        var address = people.email(hana).orElseThrow();
        web.perform(
                        post("/sign-in/password")
                                .param("email", address)
                                .param("password", PASSWORD)
                                .header("Accept-Language", language)
                                .with(csrf()))
                .andExpect(status().isSeeOther());
    }

    private int entries(String kind) {
        return database.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(hana.toString(), kind)
                .query(Integer.class)
                .single();
    }
}
