package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.colead.decision.DecisionCourse;
import org.colead.decision.RegisterCast;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.facilitation.FacilitationCast;
import org.colead.facilitation.Facilitators;
import org.colead.facilitation.PracticeCast;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HandsOverTheFacilitationTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired RoundsCast rounds;
    @Autowired RegisterCast teams;
    @Autowired PracticeCast practice;
    @Autowired FacilitationCast facilitation;
    @Autowired Facilitators facilitators;
    @Autowired Responsibilities responsibilities;
    @Autowired DecisionCourse course;

    @Test
    @SuppressWarnings("unchecked")
    void asksAnotherMemberFromTheDecisionsPage() {
        var it = rounds.at(Stage.REACTING);
        var id = facilitation.facilitates(it.wes(), it.group(), it.theo());
        open(it.decision(), it.wes());
        Select<ResponsibilityRow.Someone> to = $(Select.class).withCaption("Who goes on").single();
        to.setValue(
                facilitators.others(it.group(), it.wes()).stream()
                        .filter(other -> other.is(it.priya()))
                        .findFirst()
                        .orElseThrow());
        click("Ask them");
        assertThat(shows("Priya Nandakumar has been asked")).isTrue();

        open(it.decision(), it.priya());
        assertThat(shows("Take it over, or not")).isTrue();
        responsibilities.acceptHandover(id, it.priya());

        open(it.decision(), it.priya());
        assertThat(shows("Not heard yet in this round")).isTrue();
        open(it.decision(), it.wes());
        assertThat(shows("Not heard yet in this round")).isFalse();
    }

    @Test
    void afterThreeDecisionsSomebodyElseMightLikeToLearnIt() {
        var team = teams.team();
        teams.ago(8, () -> facilitation.facilitates(team.hana(), team.group(), team.theo()));
        practice.practised(team, "One");
        practice.practised(team, "Two");
        assertThat(facilitators.mightRotate(team.group(), team.hana())).isFalse();
        practice.practised(team, "Three");
        assertThat(facilitators.mightRotate(team.group(), team.theo())).isFalse();

        var next = practice.draft(team, "Four", Money.NONE, 0, false);
        course.moveOn(next, Stage.DRAFTING, team.theo());
        open(next, team.hana());
        assertThat(shows("Perhaps somebody else would like to learn it")).isTrue();
        open(next, team.theo());
        assertThat(shows("Perhaps somebody else would like to learn it")).isFalse();
    }

    private void open(Object decision, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("decisions/" + decision);
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
