package org.colead.brief.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefLetters;
import org.colead.brief.BriefReading;
import org.colead.brief.BriefText;
import org.colead.brief.Readership;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The page that the link in a mail opens: no session, no CSRF token, no script.
@SpringBootTest
class BriefByLinkTest {

    private static final String EVIL =
            "<script>alert(1)</script> <img src=x onerror=alert(1)> [here](javascript:alert(1))";

    @Autowired WebApplicationContext application;
    @Autowired BriefCast briefs;
    @Autowired BriefLetters letters;
    @Autowired BriefReading reading;
    @Autowired StaffRegister register;
    @Autowired People people;
    @Autowired Readership readership;

    MockMvc web;
    BriefCast.Published brief;

    @BeforeEach
    void aBriefWasMailed() {
        // nobody whom an earlier test signed in on this thread
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        brief = briefs.published();
    }

    @Test
    void isReadInTheLanguageOfTheBrowser() throws Exception {
        web.perform(get(link(brief.scene().lena())).header("Accept-Language", "es-US"))
                .andExpect(content().string(containsString("<html lang=\"es-US\"")))
                .andExpect(content().string(containsString("Qué se decidió")))
                .andExpect(content().string(containsString("Lo he leído")));
        web.perform(get("/b/nothing").header("Accept-Language", "es"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Este enlace no abre nada")));
    }

    @Test
    void opensWithoutSigningInAndWithoutASession() throws Exception {
        var opened =
                web.perform(get(link(brief.scene().lena())))
                        .andExpect(status().isOk())
                        .andExpect(cookie().doesNotExist("JSESSIONID"))
                        .andExpect(content().string(containsString("Five protected hours")))
                        .andExpect(content().string(containsString("Art moves to Friday.")))
                        .andExpect(content().string(containsString("Coverage is paid.")))
                        .andExpect(content().string(containsString("Author not shown")))
                        .andExpect(content().string(containsString("I have read this")))
                        .andExpect(content().string(not(containsString("Priya"))))
                        .andReturn();
        assertThat(opened.getRequest().getSession(false)).isNull();
        assertThat(page(brief.scene().lena()).reader().acknowledged()).isFalse();
    }

    @Test
    void aWrongLinkOpensNothing() throws Exception {
        for (var path : List.of("/b/nothing", link(brief.scene().lena()) + "x")) {
            web.perform(get(path))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("This link opens nothing")))
                    .andExpect(content().string(not(containsString("Five protected hours"))));
            web.perform(post(path + "/read")).andExpect(status().isNotFound());
        }
    }

    @Test
    void opensForWhoWorksAtAnotherPlaceByNow() throws Exception {
        var lena = brief.scene().lena();
        register.move(lena, Set.of(people.root()), PersonId.COLEAD);
        web.perform(get(link(lena)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Each teacher has five hours a week.")));
        web.perform(post(link(lena) + "/read")).andExpect(redirectedUrl(link(lena) + "?done=read"));
        web.perform(
                        post(link(lena) + "/respond")
                                .param("words", "Does art move?")
                                .param("key", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(link(lena) + "?done=said"));
        web.perform(
                        post(link(lena) + "/respond")
                                .param("words", " ")
                                .param("key", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")));
        assertThat(page(lena).reader().said()).hasSize(1);
    }

    @Test
    void opensNothingForWhoHasLeftAndSaysSo() throws Exception {
        var lena = brief.scene().lena();
        register.leave(lena, PersonId.COLEAD);
        var said = UUID.randomUUID().toString();
        for (var asked :
                List.of(
                        get(link(lena)),
                        post(link(lena) + "/read"),
                        post(link(lena) + "/find").param("addressed", "true"),
                        post(link(lena) + "/respond")
                                .param("words", "Hello?")
                                .param("key", said))) {
            web.perform(asked)
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("somebody who has left")))
                    .andExpect(content().string(not(containsString("five hours"))));
        }
        var theirs = page(brief.scene().theo());
        assertThat(theirs.acknowledged()).isZero();
        assertThat(theirs.open()).isZero();
        assertThat(theirs.addressed().answers()).isZero();
    }

    @Test
    void whoRaisedAConcernAndHasLeftIsNotCounted() throws Exception {
        var wes = brief.scene().wes();
        var link = link(wes);
        register.leave(wes, PersonId.COLEAD);

        web.perform(
                        post(link + "/rate")
                                .param("heard", "true")
                                .param("addressed", "true")
                                .param("agree", "true"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("somebody who has left")));
        assertThat(page(brief.scene().theo()).byAuthors().heard().answers()).isZero();
    }

    @Test
    void acknowledgesWithOneClick() throws Exception {
        var lena = brief.scene().lena();
        web.perform(post(link(lena) + "/read"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(link(lena) + "?done=read"));
        assertThat(page(lena).reader().acknowledged()).isTrue();
        web.perform(get(link(lena)).param("done", "read"))
                .andExpect(content().string(containsString("1 of 5 have acknowledged.")))
                .andExpect(content().string(not(containsString("I have read this"))));
    }

    @Test
    void saysSomethingBackOnceThoughItIsSentTwice() throws Exception {
        var lena = brief.scene().lena();
        var key = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            web.perform(
                            post(link(lena) + "/respond")
                                    .param("words", "Does art move?")
                                    .param("key", key))
                    .andExpect(redirectedUrl(link(lena) + "?done=said"));
        }
        assertThat(page(lena).reader().said()).hasSize(1);
        web.perform(get(link(lena)))
                .andExpect(content().string(containsString("Does art move?")))
                .andExpect(content().string(containsString("Not answered yet")));
    }

    @Test
    void reachesWhatWasSaidLongBefore() throws Exception {
        var lena = brief.scene().lena();
        for (int number = 1; number <= 21; number++) {
            readership.respond(brief.id(), "Number " + number + ".", CommandKey.next(), lena);
        }
        var older = page(lena).reader().responses().next().orElseThrow();
        web.perform(get(link(lena)))
                .andExpect(content().string(not(containsString("Number 1."))))
                .andExpect(content().string(containsString("?older=" + older + "#turn")));
        web.perform(get(link(lena)).param("older", older))
                .andExpect(content().string(containsString("Number 1.")))
                .andExpect(content().string(not(containsString("Number 2."))));
    }

    @Test
    void aRefusalKeepsWhatWasTyped() throws Exception {
        var lena = brief.scene().lena();
        var typed = "Many words. " + "a".repeat(4000);
        web.perform(
                        post(link(lena) + "/respond")
                                .param("words", typed)
                                .param("key", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString(typed)));
        assertThat(page(lena).reader().said()).isEmpty();
    }

    @Test
    void ratesAndFindsAndIsCountedOnce() throws Exception {
        var wes = brief.scene().wes();
        web.perform(
                        post(link(wes) + "/rate")
                                .param("heard", "true")
                                .param("addressed", "true")
                                .param("agree", "false"))
                .andExpect(redirectedUrl(link(wes) + "?done=rated"));
        web.perform(post(link(wes) + "/find").param("addressed", "true"))
                .andExpect(redirectedUrl(link(wes) + "?done=found"));
        web.perform(post(link(wes) + "/find").param("addressed", "false"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has been counted")));
        assertThat(page(wes).addressed().answers()).isEqualTo(1);
        assertThat(page(wes).byAuthors().heard().answers()).isEqualTo(1);
    }

    @Test
    void aQuestionLeftOpenIsRefusedInWords() throws Exception {
        var wes = brief.scene().wes();
        web.perform(post(link(wes) + "/rate").param("heard", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose yes or no")));
        assertThat(page(wes).reader().mayRate()).isTrue();
    }

    @Test
    void whatPeopleWriteRunsNothing() throws Exception {
        brief =
                briefs.published(
                        new BriefText(
                                EVIL,
                                List.of(new BriefText.Change("now", EVIL, "<b>all</b>")),
                                EVIL,
                                List.of(new BriefText.Bar("<i>many</i>", 3)),
                                EVIL));
        var lena = brief.scene().lena();
        web.perform(
                post(link(lena) + "/respond")
                        .param("words", EVIL)
                        .param("key", UUID.randomUUID().toString()));
        harmless(get(link(lena)));
        harmless(
                post(link(lena) + "/respond")
                        .param("words", "</textarea>" + EVIL + "a".repeat(4000))
                        .param("key", UUID.randomUUID().toString()));
    }

    private void harmless(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder asked)
            throws Exception {
        web.perform(asked)
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(not(containsString("href=\"javascript"))))
                .andExpect(content().string(not(containsString("<i>many"))))
                .andExpect(content().string(not(containsString("<b>all"))));
    }

    private String link(PersonId reader) {
        return "/" + letters.paths(brief.id()).apply(reader);
    }

    private org.colead.brief.BriefPage page(PersonId reader) {
        return reading.page(brief.id(), reader);
    }
}
