package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.Method;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Kind;
import org.colead.kernel.CommandKey;
import org.colead.live.Facilitation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MvcResult;

/// The connection goes, the room moves on, a finger taps twice: what came in stands once, and what
/// did not is said in words and given back.
@SpringBootTest
class LosesNothingOnAPhoneTest {

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scene;
    @Autowired OpenChecks open;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired Contributions contributions;
    @Autowired Facilitation facilitation;
    @Autowired Clock clock;

    Round round;
    PhoneScene.On on;
    Phone phone;

    @BeforeEach
    void aPhoneIsIn() throws Exception {
        TestSecurityContextHolder.clearContext();
        round = checkCast.round();
        on = scene.about(round);
        phone = on.phone(round.hana());
    }

    @Test
    void whoWasAwayForAMinuteHearsWhereTheRoomIsNow() throws Exception {
        var check = checkOpen();
        phone.send("/give", Map.of("choice", "2"));
        var before = on.look().state();
        closeByTheOthers(check);

        var told = heard(String.valueOf(before.number()));

        assertThat(told).contains("data:").doesNotContain(before.scene());
        assertThat(told).contains(on.look().state().scene());
        assertThat(phone.page()).contains("Adopted").doesNotContain("Give your position");
    }

    @Test
    void aPageThatIsReadAgainShowsWhatWasGivenAndTakesItsChange() throws Exception {
        var check = checkOpen();
        phone.send("/give", Map.of("choice", "2"));
        assertThat(phone.page()).contains("You gave 2: Good, with a small point.");

        phone.send("/give", Map.of("choice", "1"));

        assertThat(choice(check)).contains(1);
        assertThat(open.answered(check)).isEqualTo(1);
    }

    @Test
    void aTapThatIsSentAgainAfterTheCloseIsNotRefused() throws Exception {
        var check = checkOpen();
        var page = phone.page();
        phone.send("/give", page, Map.of("choice", "2"));
        closeByTheOthers(check);

        var again = phone.send("/give", page, Map.of("choice", "2"));

        assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(on.path() + "?done=before");
        assertThat(done("before")).contains("What you sent had arrived before the room moved on.");
        assertThat(choice(check)).contains(2);
    }

    @Test
    void aTapAfterTheCloseIsRefusedAndItsWordsAreGivenBack() throws Exception {
        var check = checkOpen();
        var page = phone.page();
        closeByTheOthers(check);

        var late =
                phone.send(
                        "/give",
                        page,
                        Map.of("choice", "7", "words", "Wait,\nlunch.", "workable", "A <rota>."));

        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(late))
                .contains("The room has moved on. What you see now is what is asked.")
                .contains("What you wrote. It was not sent;", "Wait,\nlunch.", "A &lt;rota&gt;.")
                .contains("lv-result");
        assertThat(choice(check)).isEmpty();
    }

    @Test
    void aRefusedPositionKeepsItsChoice() throws Exception {
        checkOpen();

        var refused = phone.send("/give", Map.of("choice", "8"));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused))
                .containsPattern("name=\"choice\" required value=\"8\"[^>]* checked");
    }

    @Test
    void aRefusedConcernKeepsThatItsNameIsNotToBeShown() throws Exception {
        var typed = Map.of("words", "L".repeat(5_000), "hidden", "true");

        var refused = phone.send("/concern", typed);

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused)).containsPattern("name=\"hidden\" value=\"true\"[^>]* checked");
        assertThat(phone.page()).doesNotContainPattern("name=\"hidden\"[^>]* checked");
        assertThat(concerns()).isZero();
    }

    @Test
    void aRefusedPositionKeepsItsReasonAndWhatWouldMakeItWorkable() throws Exception {
        round = checkCast.round(Method.CONSENT);
        on = scene.about(round);
        phone = on.phone(round.hana());
        checkOpen();
        var page = phone.page();
        var given = Map.of("choice", "3", "words", "", "workable", "A <rota>.");

        var refused = phone.send("/give", page, given);

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused))
                .containsPattern("name=\"choice\" required value=\"3\"[^>]* checked")
                .containsPattern("name=\"workable\"[^>]*>A &lt;rota&gt;.</textarea>");
    }

    @Test
    void aConcernIsRaisedOnceHoweverOftenItIsTapped() throws Exception {
        var page = phone.page();
        for (int tapped = 0; tapped < 3; tapped++) {
            var answer = phone.send("/concern", page, Map.of("words", "Who covers lunch?"));
            assertThat(answer.getResponse().getRedirectedUrl()).endsWith("?done=raised");
        }

        assertThat(concerns()).isEqualTo(1);
    }

    @Test
    void aConcernThatIsSentAgainAfterTheSessionEndedIsNotRefused() throws Exception {
        var page = phone.page();
        phone.send("/concern", page, Map.of("words", "Who covers lunch?"));
        facilitation.end(on.session(), round.theo());
        on.look();

        var again = phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        assertThat(again.getResponse().getRedirectedUrl()).endsWith("?done=before");
        assertThat(concerns()).isEqualTo(1);
    }

    @Test
    void aConcernThatComesAfterTheCheckOpenedIsGivenBackAndDoesNotFillTheReason() throws Exception {
        var page = phone.page();
        checkOpen();

        var late = phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(late))
                .contains("The room has moved on.", "What you wrote.", "Who covers lunch?")
                .containsPattern("<textarea id=\"words\"[^>]*></textarea>");
        assertThat(concerns()).isZero();
    }

    @Test
    void aConcernWrittenForOneDecisionIsNotRaisedOnTheNext() throws Exception {
        var page = phone.page().replace(round.decision() + "-", round.team().value() + "-");

        var late = phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(late)).contains("Who covers lunch?");
        assertThat(concerns()).isZero();
    }

    @Test
    void aConcernBegunBeforeASenseCheckIsStillTakenWhileItIsOpen() throws Exception {
        var page = phone.page();
        senses.open(
                round.decision(),
                new SenseQuestion(Method.FIST_TO_FIVE, "Are we close?"),
                new Closing(clock.instant().plus(Duration.ofHours(1))),
                CommandKey.next(),
                round.theo());
        on.look();
        GivesDotsAndScoresWithAPhoneTest.assertIdsAreSound(phone.page());

        var answer = phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("?done=raised");
        assertThat(concerns()).isEqualTo(1);
    }

    @Test
    void aTapAfterTheSessionEndedIsGivenBack() throws Exception {
        var page = phone.page();
        facilitation.end(on.session(), round.theo());
        on.look();

        var late = phone.send("/concern", page, Map.of("words", "One more thing."));

        assertThat(page(late)).contains("This session is over").contains("One more thing.");
        assertThat(concerns()).isZero();
    }

    private CheckId checkOpen() {
        var check = checkCast.open(round);
        on.look();
        return check;
    }

    private void closeByTheOthers(CheckId check) {
        for (var member : round.nine()) {
            if (!member.equals(round.hana())) {
                checkCast.give(check, member, 1);
            }
        }
        close(check);
    }

    private void close(CheckId check) {
        checks.close(check, round.theo());
        on.look();
    }

    private Optional<Integer> choice(CheckId check) {
        return open.own(check, round.hana()).map(mine -> mine.stance().choice());
    }

    private int concerns() {
        var tally = contributions.tallies(round.decision()).get(Kind.CONCERN);
        return tally == null ? 0 : tally.all();
    }

    private String done(String how) throws Exception {
        return on.web()
                .perform(get(on.path() + "?done=" + how).cookie(phone.seat()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String heard(String lastHeard) throws Exception {
        var listening =
                on.web()
                        .perform(
                                get(on.path() + "/events")
                                        .cookie(phone.seat())
                                        .header("Last-Event-ID", lastHeard))
                        .andReturn();
        return until(listening.getResponse(), "data:");
    }

    private static String until(MockHttpServletResponse response, String what) throws Exception {
        for (int i = 0; i < 200 && !response.getContentAsString().contains(what); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return response.getContentAsString();
    }

    private static String page(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}
