package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.OpenChecks;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// It came in, and the answer did not arrive: whoever then edits the form and sends it again says
/// something else with it, and whoever sends the same says it once.
@SpringBootTest
class SendsAnEditedFormAgainOnAPhoneTest {

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scene;
    @Autowired OpenChecks open;
    @Autowired Contributions contributions;
    @Autowired DecisionCourse course;

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
    void aConcernThatIsEditedAfterItsAnswerWasLostIsRaisedAsItReadsThen() throws Exception {
        var page = phone.page();
        phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        phone.send("/concern", page, Map.of("words", "Who covers lunch on Fridays?"));
        phone.send("/concern", page, Map.of("words", "Who covers lunch? \r\n"));

        assertThat(raised()).containsExactly("Who covers lunch?", "Who covers lunch on Fridays?");
    }

    @Test
    void aConcernThatIsInStaysOneWithItsNameOrWithout() throws Exception {
        var page = phone.page();
        phone.send("/concern", page, Map.of("words", "Who covers lunch?", "hidden", "true"));
        phone.send("/concern", page, Map.of("words", "Who covers lunch?"));

        assertThat(raised()).hasSize(1);
    }

    @Test
    void aPositionThatIsChangedAfterItsAnswerWasLostIsTheOneThatCounts() throws Exception {
        var check = checkCast.open(round);
        on.look();
        var page = phone.page();
        phone.send("/give", page, Map.of("choice", "2"));
        phone.send("/give", page, Map.of("choice", "7", "words", "Lunch.", "workable", "A rota."));

        assertThat(open.own(check, round.hana()).orElseThrow().stance().choice()).isEqualTo(7);
        assertThat(open.answered(check)).isEqualTo(1);
    }

    @Test
    void aReactionThatIsChangedAfterItsAnswerWasLostStandsInPlaceOfTheFirst() throws Exception {
        inTheRoundOfReactions();
        var page = phone.page();
        phone.send("/react", page, Map.of("ready", "This is good."));
        phone.send("/react", page, Map.of("ready", "This worries me."));
        assertThat(reaction()).isEqualTo("This worries me.");

        phone.send("/pass", page, Map.of());

        assertThat(phone.page()).contains("You passed.");
    }

    @Test
    void aQuestionAndInputThatAreEditedAfterTheirAnswerWasLostAreGivenAsTheyReadThen()
            throws Exception {
        round = checkCast.clarifying();
        on = scene.about(round);
        twice(on.phone(round.hana()), "/ask");
        twice(on.phone(round.colleague()), "/input");

        assertThat(said(Kind.QUESTION)).isEqualTo(2);
        assertThat(said(Kind.INPUT)).isEqualTo(2);
    }

    private static void twice(Phone phone, String act) throws Exception {
        var page = phone.page();
        for (var words : new String[] {"Which hours?", "Which hours?", "Which rooms?"}) {
            phone.send(act, page, Map.of("words", words));
        }
    }

    private void inTheRoundOfReactions() throws Exception {
        round = checkCast.clarifying();
        course.moveOn(round.decision(), Stage.CLARIFYING, round.theo());
        on = scene.about(round);
        phone = on.phone(round.hana());
    }

    private String reaction() {
        return contributions.reactionOf(round.decision(), round.hana()).orElseThrow().words();
    }

    private List<String> raised() {
        return contributions
                .concerns(round.decision(), Optional.empty(), round.theo())
                .rows()
                .stream()
                .map(ContributionRow::words)
                .toList();
    }

    private int said(Kind kind) {
        var tally = contributions.tallies(round.decision()).get(kind);
        return tally == null ? 0 : tally.all();
    }
}
