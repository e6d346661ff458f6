package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WhoHasNotSpokenTest {

    @Autowired RoundsCast cast;
    @Autowired FacilitationCast facilitation;
    @Autowired OpenRounds rounds;
    @Autowired Deliberation deliberation;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;

    @Test
    void whoeverFacilitatesSeesWhoHasNotAskedOrReactedYet() {
        var it = cast.at(Stage.REACTING);
        facilitation.facilitates(it.wes(), it.group(), it.theo());
        deliberation.react(it.decision(), "I like it.", cast.key(), it.priya());
        deliberation.pass(it.decision(), cast.key(), it.theo());

        assertThat(rounds.notHeard(it.decision(), it.wes()))
                .containsExactly("Marisol Keane", "Wes Tolliver");
    }

    @Test
    void whatWasSaidInAnEarlierRoundDoesNotCount() {
        var it = cast.at(Stage.CONCERNS);
        facilitation.facilitates(it.wes(), it.group(), it.theo());

        assertThat(rounds.notHeard(it.decision(), it.wes()))
                .containsExactly("Priya Nandakumar", "Wes Tolliver");
        deliberation.raiseConcern(it.decision(), "Lunch duty.", false, cast.key(), it.priya());
        assertThat(rounds.notHeard(it.decision(), it.wes())).containsExactly("Wes Tolliver");
    }

    @Test
    void whoeverRaisedAConcernWithoutTheirNameIsNotFoundByTheirAbsence() {
        var it = cast.at(Stage.CONCERNS);
        facilitation.facilitates(it.wes(), it.group(), it.theo());
        deliberation.raiseConcern(it.decision(), "Lunch duty.", true, cast.key(), it.priya());

        assertThat(rounds.notHeard(it.decision(), it.wes()))
                .containsExactly("Priya Nandakumar", "Wes Tolliver");
    }

    @Test
    void nobodyElseSeesItNeitherAuthorsNorMembersNorStaff() {
        var it = cast.at(Stage.REACTING);
        facilitation.facilitates(it.wes(), it.group(), it.theo());

        for (var other :
                new PersonId[] {it.theo(), it.marisol(), it.priya(), it.lena(), it.noor()}) {
            assertThat(rounds.facilitates(it.decision(), other)).isFalse();
            assertThatThrownBy(() -> rounds.notHeard(it.decision(), other))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("whoever accepted to facilitate");
        }
    }

    @Test
    void andItDoesNotExistWhileACheckIsOpen() {
        var it = cast.at(Stage.CONCERNS);
        facilitation.facilitates(it.wes(), it.group(), it.theo());
        course.beginChecking(it.decision(), it.theo());

        assertThatThrownBy(() -> rounds.notHeard(it.decision(), it.wes()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You cannot see who has not been heard yet now");
    }

    @Test
    void guidanceStandsOpenForAGroupThatIsNewToIt() {
        var it = cast.at(Stage.CLARIFYING);

        var now = rounds.now(register.details(it.decision(), it.priya())).orElseThrow();

        assertThat(now.unfamiliar()).isTrue();
        assertThat(now.time().openFor()).hasToString("Open for 2 days");
    }
}
