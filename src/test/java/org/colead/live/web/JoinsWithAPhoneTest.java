package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class JoinsWithAPhoneTest {

    @Autowired WebApplicationContext application;
    @Autowired CheckCast checkCast;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired TakingPositions taking;
    @Autowired Rooms rooms;

    MockMvc web;
    Round round;
    SessionId session;
    String path;

    @BeforeEach
    void aSessionIsOn() {
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        round = checkCast.round();
        session = facilitation.open(round.decision(), CommandKey.next(), round.theo());
        path = "/j/" + rooms.of(session).state().code();
    }

    @Test
    void aMailedLinkLetsInOnceAndKeepsAScopedCookie() throws Exception {
        var link = joining.linkFor(session, round.hana());
        var phone = phone();

        assertThat(web.perform(get(link)).andReturn().getResponse().getContentAsString())
                .contains("Hello Hana Okafor");
        phone.open(link);

        assertThat(phone.page()).contains("Five protected hours", "Hana Okafor", "Your concern");
        assertThat(phone.seat().isHttpOnly()).isTrue();
        assertThat(phone.seat().getPath()).isEqualTo(path);
        assertThat(phone.seat().getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(phone().open(link).getResponse().getContentAsString())
                .contains("This link has been used");
    }

    @Test
    void aGuestWaitsUntilTheFacilitatorLetsThemInAndThenRaisesAConcern() throws Exception {
        var phone = phone();
        phone.plain("/knock", Map.of("name", "Noor Aziz"));
        assertThat(phone.page()).contains("You are at the door").doesNotContain("Five protected");

        admitAll();
        phone.send("/concern", Map.of("words", "Who covers lunch?"));

        assertThat(phone.page()).contains("Noor Aziz", "Your concern");
        rooms.of(session).look();
    }

    @Test
    void aGuestWhoIsTurnedAwayReadsNothing() throws Exception {
        var phone = phone();
        phone.plain("/knock", Map.of("name", "Noor Aziz"));
        rooms.of(session).look();
        rooms.of(session)
                .state()
                .waiting()
                .forEach(guest -> facilitation.turnAway(guest.seat(), round.theo()));

        assertThat(phone.page()).contains("You were not let in").doesNotContain("Five protected");
    }

    @Test
    void whoeverWaitsForTheRoomToBeginReadsWhoBeginsItNow() throws Exception {
        facilitation.end(session, round.theo());
        session = facilitation.openMeeting(round.team(), CommandKey.next(), round.wes());
        path = "/j/" + rooms.of(session).state().code();
        var phone = in(round.hana());
        assertThat(phone.page()).contains("Wes Tolliver will begin in a moment.");

        facilitation.offer(session, round.priya(), round.wes());
        facilitation.take(session, round.priya());
        rooms.of(session).look();

        assertThat(phone.page())
                .contains("will begin in a moment.")
                .doesNotContain("Wes Tolliver will begin");
    }

    @Test
    void aGuestTakesNoPosition() throws Exception {
        var phone = phone();
        phone.plain("/knock", Map.of("name", "Noor Aziz"));
        admitAll();
        var check = checkCast.open(round);
        rooms.of(session).look();
        var page = phone.page();
        assertThat(page).contains("The members give their positions now").doesNotContain("/give");

        var token = Phone.hidden(page, path, "token");
        assertThat(token).isNull();
        assertThat(check).isNotNull();
    }

    @Test
    void aMemberGivesAPositionByTappingOnceThoughItIsSentTwice() throws Exception {
        var check = checkCast.open(round);
        rooms.of(session).look();
        var phone = in(round.hana());
        var page = phone.page();

        for (int sent = 0; sent < 2; sent++) {
            var answer = phone.send("/give", page, Map.of("choice", "2"));
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(path + "?done=given");
        }

        assertThat(phone.page()).contains("You gave 2: Good, with a small point.", "Change it");
        assertThat(check).isNotNull();
    }

    @Test
    void whatAnotherWroteDownStandsAsTheirsUntilTheMemberGivesTheirOwn() throws Exception {
        var check = checkCast.open(round);
        taking.witness(check, round.hana(), Stance.of(2, ""), CommandKey.next(), round.wes());
        rooms.of(session).look();
        var phone = in(round.hana());

        assertThat(phone.page())
                .contains("Wes Tolliver wrote down for you: Good, with a small point.")
                .contains(">Give your position</button>")
                .doesNotContain("You gave 2", "Change it");

        phone.send("/give", Map.of("choice", "1"));
        assertThat(phone.page()).contains("You gave 1:").doesNotContain("wrote down for you");
    }

    @Test
    void whatAnotherWroteDownIsConfirmedAsItWasRead() throws Exception {
        var check = checkCast.open(round);
        writesDown(check, 2);
        var phone = in(round.hana());
        var page = phone.page();
        writesDown(check, 8);

        assertThat(phone.send("/confirm", page, Map.of()).getResponse().getContentAsString())
                .contains("It was written down anew meanwhile.", "wrote down for you");

        page = phone.page();
        for (int sent = 0; sent < 2; sent++) {
            phone.send("/confirm", page, Map.of());
        }
        assertThat(phone.page()).contains("You gave 8:").doesNotContain("Confirm it");
    }

    private void writesDown(CheckId check, int choice) {
        var stance = Stance.of(choice, "As Hana told me.");
        taking.witness(check, round.hana(), stance, CommandKey.next(), round.wes());
        rooms.of(session).look();
    }

    @Test
    void aRefusedPositionKeepsItsWords() throws Exception {
        checkCast.open(round);
        rooms.of(session).look();
        var phone = in(round.hana());

        var answer = phone.send("/give", Map.of("words", "Lunch <b>first</b>."));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString())
                .contains("Choose one of the positions first.", "Lunch &lt;b&gt;first&lt;/b&gt;.");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        var phone = in(round.hana());

        var answer =
                phone.plain(
                        "/concern",
                        Map.of("words", "Not mine.", "key", CommandKey.next().value().toString()));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString())
                .contains("Send it from this page once more.");
    }

    @Test
    void aWrongCodeIsSaidInWords() throws Exception {
        for (var wrong : new String[] {"/j/AAAAAA", "/join?code=nothing", "/j/AAAAAA/state"}) {
            var answer = web.perform(get(wrong)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("No session has this code now.");
        }
    }

    @Test
    void beginsNoSessionOnTheServer() throws Exception {
        assertThat(in(round.hana()).look().getRequest().getSession(false)).isNull();
    }

    @Test
    void theCodeEndsWithTheSession() throws Exception {
        var phone = in(round.hana());
        facilitation.end(session, round.theo());
        rooms.of(session).look();

        assertThat(phone.page()).contains("This session is over");
        assertThat(phone().page())
                .contains("This session is over")
                .doesNotContain("Ask to come in");
    }

    private Phone phone() {
        return new Phone(web, path);
    }

    private Phone in(PersonId person) throws Exception {
        var phone = phone();
        phone.open(joining.linkFor(session, person));
        return phone;
    }

    private void admitAll() {
        rooms.of(session).look();
        rooms.of(session)
                .state()
                .waiting()
                .forEach(guest -> facilitation.admit(guest.seat(), round.theo()));
        rooms.of(session).look();
    }
}
