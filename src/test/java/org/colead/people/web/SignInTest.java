package org.colead.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.internal.CurrentInstance;
import jakarta.servlet.ServletException;
import java.time.Duration;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Accounts;
import org.colead.people.Cast;
import org.colead.people.Letterbox;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class SignInTest {

    private static final String GOOD = "lantern gravel oboe";

    @Autowired WebApplicationContext application;
    @Autowired Accounts accounts;
    @Autowired StaffRegister register;
    @Autowired People people;
    @Autowired Letterbox letters;
    @Autowired StoryClock clock;
    @Autowired Cast cast;

    MockMvc web;
    PersonId hana;
    String address;
    String network = UuidV7.next().toString();

    @BeforeEach
    void hanaHasAPassword() {
        // nobody whom an earlier test signed in on this thread, and no screen that it left open
        CurrentInstance.clearAll();
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        hana = cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
        address = people.email(hana).orElseThrow();
        accounts.setPassword(hana, GOOD, hana);
    }

    @Test
    void whoIsNotSignedInIsLedToThePage() throws Exception {
        web.perform(get("/people"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mail me a link instead")))
                .andExpect(content().string(not(containsString("This is the demo"))));
    }

    @Test
    void aPasswordLetsInAndTheSessionIsANewOne() throws Exception {
        var before = new MockHttpSession();
        var result = signIn(address, GOOD, before).andExpect(redirectedUrl("/")).andReturn();

        assertThat(before.isInvalid()).isTrue();
        var after = (MockHttpSession) result.getRequest().getSession(false);
        assertThat(after.getId()).isNotEqualTo(before.getId());
        assertThat(isIn(after)).isTrue();
    }

    @Test
    void thePlaceOneWasGoingToIsFoundAgain() throws Exception {
        var session = new MockHttpSession();
        web.perform(get("/me").session(session)).andExpect(redirectedUrl("/sign-in"));
        signIn(address, GOOD, session).andExpect(redirectedUrl("/me"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() throws Exception {
        var unknown = "nobody-" + UuidV7.next() + "@example.org";
        var wrong = signIn(address, "something else entirely", new MockHttpSession());
        var nobody = signIn(unknown, "something else entirely", new MockHttpSession());

        assertThat(words(wrong).replace(address, "X"))
                .isEqualTo(words(nobody).replace(unknown, "X"));
        wrong.andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("do not go together")));
    }

    @Test
    void aLinkIsMailedToAKnownAddressOnlyAndTheAnswerIsTheSame() throws Exception {
        var unknown = "nobody-" + UuidV7.next() + "@example.org";
        var known = askForLink(address);
        var nobody = askForLink(unknown);

        assertThat(words(known).replace(address, "X"))
                .isEqualTo(words(nobody).replace(unknown, "X"));
        assertThat(letters.last(address).link()).isPresent();
        assertThat(letters.to(unknown)).isEmpty();
    }

    @Test
    void openingAMailedLinkShowsAButtonAndTheButtonWorksOnce() throws Exception {
        askForLink(address);
        var path = letters.last(address).link().orElseThrow();

        web.perform(get(path)).andExpect(status().isOk());
        web.perform(get(path))
                .andExpect(content().string(containsString("Hello Hana Okafor")))
                .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNotNull());
        var first = web.perform(post(path).with(csrf())).andExpect(redirectedUrl("/")).andReturn();
        assertThat(isIn((MockHttpSession) first.getRequest().getSession(false))).isTrue();
        web.perform(post(path).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has been used or is too old")));
    }

    @Test
    void aFormFromAnotherSiteIsNotTaken() throws Exception {
        web.perform(post("/sign-in/password").param("email", address).param("password", GOOD))
                .andExpect(redirectedUrl("/sign-in?stale"));
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        var desk = session(signIn(address, GOOD, new MockHttpSession()));
        var phone = session(signIn(address, GOOD, new MockHttpSession()));

        accounts.signOutEverywhere(hana, hana);

        assertThat(desk.isInvalid()).isTrue();
        assertThat(phone.isInvalid()).isTrue();
    }

    @Test
    void aSessionOfAnEarlierGenerationIsEndedOnEveryMachine() throws Exception {
        var elsewhere = session(signIn(address, GOOD, new MockHttpSession()));
        var copy = copyOf(elsewhere);
        assertThat(isIn(copy)).isTrue();

        accounts.signOutEverywhere(hana, hana);

        assertThat(isIn(copy)).isFalse();
        assertThat(copy.isInvalid()).isTrue();
    }

    @Test
    void aSessionThatNobodyUsedForEightHoursIsOver() throws Exception {
        var session = session(signIn(address, GOOD, new MockHttpSession()));
        clock.at(
                clock.instant().plus(Duration.ofHours(8).plusMinutes(1)),
                () -> assertThat(isInNow(session)).isFalse());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoLeavesIsOutAtOnce() throws Exception {
        var session = session(signIn(address, GOOD, new MockHttpSession()));
        register.leave(hana, PersonId.COLEAD);
        assertThat(session.isInvalid()).isTrue();
        signIn(address, GOOD, new MockHttpSession()).andExpect(status().isUnprocessableContent());
    }

    @Test
    void tenWrongPasswordsMakeOneWaitAndWaitingHelps() throws Exception {
        for (int i = 0; i < 10; i++) {
            signIn(address, "wrong " + i, new MockHttpSession())
                    .andExpect(status().isUnprocessableContent());
        }
        signIn(address, GOOD, new MockHttpSession())
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Wait 2 minutes")));
        clock.at(
                clock.instant().plus(Duration.ofMinutes(3)),
                () -> assertThat(answerTo(GOOD)).isEqualTo(303));
    }

    @Test
    void rightPasswordsAreNotCounted() throws Exception {
        for (int i = 0; i < 12; i++) {
            signIn(address, GOOD, new MockHttpSession()).andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void linksAreMailedThreeTimesAndThenNotForAWhile() throws Exception {
        for (int i = 0; i < 3; i++) {
            askForLink(address).andExpect(status().isOk());
        }
        askForLink(address).andExpect(status().isTooManyRequests());
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws Exception {
        signIn("\"><script>alert(1)</script>", "x", new MockHttpSession())
                .andExpect(content().string(not(containsString("<script"))));
    }

    @Test
    void withoutADemoNobodyComesInByAClick() throws Exception {
        web.perform(post("/sign-in/demo").param("person", hana.toString()).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions signIn(String email, String password, MockHttpSession session)
            throws Exception {
        return web.perform(
                post("/sign-in/password")
                        .param("email", email)
                        .param("password", password)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(network);
                            return request;
                        })
                        .session(session));
    }

    private ResultActions askForLink(String email) throws Exception {
        return web.perform(post("/sign-in/link").param("email", email).with(csrf()));
    }

    private int answerTo(String password) {
        try {
            return signIn(address, password, new MockHttpSession())
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean isInNow(MockHttpSession session) {
        try {
            return isIn(session);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Whoever is in reaches Vaadin, whose servlet this test does not run.
    private boolean isIn(MockHttpSession session) throws Exception {
        try {
            var answer = web.perform(get("/me").session(session)).andReturn().getResponse();
            return !"/sign-in".equals(answer.getRedirectedUrl());
        } catch (ServletException reachedVaadin) {
            return true;
        } finally {
            // outside a servlet container nobody tidies up the thread after a request
            CurrentInstance.clearAll();
            SecurityContextHolder.clearContext();
            TestSecurityContextHolder.clearContext();
        }
    }

    private static MockHttpSession session(ResultActions result) {
        return (MockHttpSession) result.andReturn().getRequest().getSession(false);
    }

    private static MockHttpSession copyOf(MockHttpSession session) {
        var copy = new MockHttpSession();
        session.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> copy.setAttribute(name, session.getAttribute(name)));
        return copy;
    }

    private static String words(ResultActions result) throws Exception {
        return result.andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
