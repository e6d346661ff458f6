package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.Kind;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// Each phone offers what the person who holds it may do, and nothing that would be refused.
@SpringBootTest
class TakesPartWithAPhoneTest {

    private static final String[] ACTS = {"/ask", "/react", "/concern", "/input", "/give"};

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scene;
    @Autowired DecisionCourse course;
    @Autowired DecisionService decisions;
    @Autowired GroupService groups;
    @Autowired Contributions contributions;
    @Autowired Deliberation deliberation;

    Round round;
    PhoneScene.On on;

    @BeforeEach
    void aSessionIsOn() {
        TestSecurityContextHolder.clearContext();
        round = checkCast.clarifying();
        on = scene.about(round);
    }

    @Test
    void aMemberAsksThenReactsThenRaisesConcerns() throws Exception {
        var phone = on.phone(round.hana());

        assertOffered(phone, "/ask");
        next(Stage.CLARIFYING);
        assertOffered(phone, "/react");
        next(Stage.REACTING);
        assertOffered(phone, "/concern");
    }

    @Test
    void aGuestOfTheGroupTakesPartInEachRoundAndTakesNoPosition() throws Exception {
        var phone = on.phone(round.guest());

        assertOffered(phone, "/ask");
        next(Stage.CLARIFYING);
        assertOffered(phone, "/react");
        send(phone, "/react", "There is something in it.", "reacted");
        assertThat(phone.page()).contains("There is something in it.", "Another reaction");
        next(Stage.REACTING);
        assertOffered(phone, "/concern");
        send(phone, "/concern", "Who covers lunch?", "raised");

        assertThat(said(Kind.REACTION)).isEqualTo(1);
        assertThat(said(Kind.CONCERN)).isEqualTo(1);
    }

    @Test
    void aGuestOfTheGroupSeesTheMembersGiveTheirPositions() throws Exception {
        round = checkCast.round();
        on = scene.about(round);
        var phone = on.phone(round.guest());
        checkCast.open(round);
        on.look();

        assertOffered(phone);
        assertThat(phone.page()).contains("The members give their positions now.");
    }

    @Test
    void whomItAffectsAsksAndRaisesConcernsAndGivesInputFromOutside() throws Exception {
        decisions.declareAffected(round.decision(), round.colleague());
        var phone = on.phone(round.colleague());

        assertOffered(phone, "/ask", "/input");
        GivesDotsAndScoresWithAPhoneTest.assertIdsAreSound(phone.page());
        next(Stage.CLARIFYING);
        assertOffered(phone, "/input");
        next(Stage.REACTING);
        assertOffered(phone, "/concern", "/input");
        send(phone, "/concern", "Who covers lunch?", "raised");
        send(phone, "/input", "The gym is free on Tuesdays.", "input");

        assertThat(said(Kind.CONCERN)).isEqualTo(1);
        assertThat(said(Kind.INPUT)).isEqualTo(1);
    }

    @Test
    void aGuestOfTheGroupAndWhomItAffectsAskWhatTheyNeedToKnow() throws Exception {
        decisions.declareAffected(round.decision(), round.colleague());

        send(on.phone(round.guest()), "/ask", "Which hours?", "asked");
        send(on.phone(round.colleague()), "/ask", "Whose lunch?", "asked");

        assertThat(said(Kind.QUESTION)).isEqualTo(2);
    }

    @Test
    void refusedInputStandsAgainInItsOwnForm() throws Exception {
        decisions.declareAffected(round.decision(), round.colleague());
        var phone = on.phone(round.colleague());
        var words = "L".repeat(5_000);

        var page = phone.send("/input", Map.of("words", words)).getResponse();

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .containsPattern("<textarea id=\"input\"[^>]*>" + words + "</textarea>")
                .containsPattern("<textarea id=\"said\"[^>]*></textarea>");
    }

    @Test
    void whoeverWorksThereGivesInputInEachRound() throws Exception {
        var phone = on.phone(round.colleague());

        assertOffered(phone, "/input");
        next(Stage.CLARIFYING);
        assertOffered(phone, "/input");
        next(Stage.REACTING);
        assertOffered(phone, "/input");
        send(phone, "/input", "The gym is free on Tuesdays.", "input");
    }

    @Test
    void whoMayReadItAndSayNothingIsAskedNothing() throws Exception {
        var elsewhere = checkCast.round().colleague();
        checkCast.joins(round, elsewhere);
        decisions.inviteAuthor(round.decision(), elsewhere, round.theo());
        decisions.acceptAuthorship(round.decision(), elsewhere);
        groups.leave(round.team(), elsewhere);
        var phone = on.phone(elsewhere);

        assertOffered(phone, "/ask");
        next(Stage.CLARIFYING);
        assertOffered(phone);

        assertThat(phone.page()).contains("Nothing is asked of you now.");
    }

    @Test
    void whoMayNotReadItIsOfferedNothing() throws Exception {
        var phone = on.phone(checkCast.round().guest());

        assertOffered(phone);
        assertThat(phone.page()).contains("This is not open to you").doesNotContain("<form");
    }

    @Test
    void aGuestWhoLeftTheGroupSpeaksFromOutside() throws Exception {
        var phone = on.phone(round.guest());
        assertOffered(phone, "/ask");

        groups.leave(round.team(), round.guest());
        on.look();

        assertOffered(phone, "/input");
    }

    /// The members let the round of reactions go by.
    private void next(Stage from) {
        if (from == Stage.REACTING) {
            round.nine().forEach(it -> deliberation.pass(round.decision(), CommandKey.next(), it));
        }
        course.moveOn(round.decision(), from, round.theo());
        on.look();
    }

    private void assertOffered(Phone phone, String... acts) throws Exception {
        var page = phone.page();
        assertThat(Stream.of(ACTS).filter(act -> page.contains("action=\"" + on.path() + act)))
                .containsExactly(acts);
    }

    private void send(Phone phone, String act, String words, String done) throws Exception {
        var answer = phone.send(act, Map.of("words", words)).getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo(on.path() + "?done=" + done);
    }

    private int said(Kind kind) {
        var tally = contributions.tallies(round.decision()).get(kind);
        return tally == null ? 0 : tally.all();
    }
}
