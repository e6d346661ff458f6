package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Closing;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class GivesABallotWithAPhoneTest {

    @Autowired WebApplicationContext application;
    @Autowired CheckCast checkCast;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired Rooms rooms;
    @Autowired OpenChecks checks;
    @Autowired SenseChecks senses;
    @Autowired Clock clock;

    Round round;
    SessionId session;
    Phone phone;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void ranksTheOptionsAndReadsTheRanksAgain() throws Exception {
        comeIn(checkCast.round(BallotRule.USUAL));
        var check = checkCast.open(round);
        look();

        phone.send("/give", Map.of("given[2]", "1", "given[1]", "3", "given[3]", ""));

        assertThat(checks.own(check, round.hana()).orElseThrow().stance().order())
                .hasToString("2 > - > 1");
        assertThat(phone.page())
                .contains("Your position is in.", "Change it")
                .containsPattern("given\\[2\\]\"[^§]*?<option value=\"1\" selected");
    }

    @Test
    void twoOnOneRankAreRefusedAndNothingIsLost() throws Exception {
        comeIn(checkCast.round(BallotRule.USUAL));
        var check = checkCast.open(round);
        look();

        var answer =
                phone.send("/give", Map.of("given[1]", "1", "given[2]", "1", "words", "Both."));

        assertThat(answer.getResponse().getContentAsString())
                .contains("each rank holds one option", "Both.", "selected");
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    /// A rank of fifty million would fill the memory with ranks that nobody gave.
    @Test
    void aNumberBeyondAllSenseIsRefused() throws Exception {
        comeIn(checkCast.round(BallotRule.USUAL));
        var check = checkCast.open(round);
        look();

        var answer = phone.send("/give", Map.of("given[1]", "50000000", "words", "All of it."));

        assertThat(answer.getResponse().getContentAsString())
                .contains("Give each option a whole number", "All of it.");
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    @Test
    void answersASenseCheckAtAnyStage() throws Exception {
        comeIn(checkCast.round());
        var check = sense();
        assertThat(phone.page())
                .contains("Are we close?", "It decides nothing.")
                .as("nothing is chosen for anybody")
                .doesNotContain(" checked");

        phone.send("/give", Map.of("choice", "4"));

        assertThat(checks.own(check, round.hana()).orElseThrow().stance().choice()).isEqualTo(4);
    }

    @Test
    void whoeverIsAnsweringWhenAnAmendmentClosesTheSenseCheckReadsASentence() throws Exception {
        comeIn(checkCast.round());
        var check = sense();
        var before = phone.page();
        checkCast.amend(round, "Five hours, in writing.");

        var answer = phone.send("/give", before, Map.of("choice", "4")).getResponse();

        assertThat(answer.getStatus()).isBetween(200, 422);
        assertThat(answer.getContentAsString()).contains("This check is closed.");
        assertThat(checks.own(check, round.hana())).isEmpty();
        look();
        assertThat(phone.page()).contains("The text was amended, which closed it");
    }

    @Test
    void whoeverFacilitatesClosesASenseCheckOnceThoughItIsTappedTwice() throws Exception {
        comeIn(checkCast.round());
        var check = sense();
        checkCast.giveAll(check, round, 5, 5, 4, 3, 3);
        look();
        phone.open(joining.linkFor(session, round.theo()));
        var page = phone.page();
        assertThat(page).contains("Close the sense check");

        for (int tapped = 0; tapped < 2; tapped++) {
            assertThat(phone.send("/close", steering(page), Map.of()).getResponse().getStatus())
                    .isEqualTo(303);
        }

        assertThat(phone.page())
                .contains("Are we close?", "5 of 9 have answered. Nothing is decided by it.")
                .doesNotContain("Hear them first", "Close the sense check");
    }

    private static String steering(String page) {
        return page.substring(page.indexOf("lv-steer")).replace("/next\"", "/close\"");
    }

    @Test
    void saysStillSoAfterAnAmendment() throws Exception {
        round = checkCast.round();
        checkCast.failOnce(round, clock.instant());
        checkCast.at(
                clock.instant(),
                _ -> checkCast.amend(round, "Each teacher has five hours from 1 November."));
        var later = clock.instant().plus(Duration.ofDays(2));
        checkCast.at(
                later,
                _ -> {
                    CheckId check = checkCast.open(round);
                    assertSaysStillSo(check);
                });
    }

    private void assertSaysStillSo(CheckId check) {
        try {
            comeIn(round);
            assertThat(phone.page())
                    .contains("On version 1", "You gave 2: Good, with a small point.", "Still so")
                    .contains("<ins>", "<del>");
            phone.send("/still", Map.of());
            assertThat(checks.own(check, round.hana()).orElseThrow().stance().choice())
                    .isEqualTo(2);
            assertThat(phone.page()).doesNotContain("Still so");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private CheckId sense() {
        var closing = new Closing(clock.instant().plus(Duration.ofHours(1)));
        var question = new SenseQuestion(Method.FIST_TO_FIVE, "Are we close?");
        var check =
                senses.open(round.decision(), question, closing, CommandKey.next(), round.theo());
        look();
        return check;
    }

    private void comeIn(Round made) throws Exception {
        round = made;
        session = facilitation.open(round.decision(), CommandKey.next(), round.theo());
        var web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        phone = new Phone(web, "/j/" + rooms.of(session).state().code());
        phone.open(joining.linkFor(session, round.hana()));
    }

    private void look() {
        rooms.of(session).look();
    }
}
