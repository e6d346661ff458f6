package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.RegisterCast;
import org.colead.decision.Stage;
import org.colead.facilitation.Pace;
import org.colead.facilitation.PracticeCast;
import org.colead.kernel.Money;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MeetsTheLimitsOfABeginningTest extends SpringBrowserlessTest {

    private static final String READY = "Everything that must hold, holds.";

    @Autowired Cast cast;
    @Autowired RegisterCast teams;
    @Autowired PracticeCast practice;
    @Autowired Pace pace;
    @Autowired DecisionCourse course;
    @Autowired StoryClock clock;

    RegisterCast.Team team;

    @BeforeEach
    void aTeamThatBegins() {
        team = teams.team();
        pace.begin(team.group(), team.hana());
    }

    @Test
    void readsForWhichProposalASecondOneWaits() {
        var first = draft("Lunch duty", 100);
        var second = draft("Bus duty", 100);
        open(second);
        assertThat(shows(READY)).isTrue();

        course.moveOn(first, Stage.DRAFTING, team.theo());
        open(second);

        assertThat(shows("this one waits until “Lunch duty” is published")).isTrue();
        assertThat(shows(READY)).isFalse();
    }

    @Test
    void readsThatALargeMatterIsTooLargeAndHowLargeItMayBe() {
        open(draft("All the money", 9_000));

        assertThat(shows("While you go step by step, a decision asks at most")).isTrue();
        assertThat(shows(READY)).isFalse();
    }

    @Test
    void readsThatARoundStandsOpenForFiveMinutesAtLeast() {
        var id = draft("Lunch duty", 100);
        course.moveOn(id, Stage.DRAFTING, team.theo());
        open(id);
        assertThat(shows("a round stands open for 5 minutes at least")).isTrue();
        assertThat(shows(READY)).isFalse();

        clock.at(clock.instant().plus(Duration.ofMinutes(6)), () -> open(id));

        assertThat(shows("The round has stood open for 5 minutes at least")).isTrue();
        assertThat(shows(READY)).isTrue();
    }

    private DecisionId draft(String title, int money) {
        return practice.draft(team, title, Money.whole(money), 1, false);
    }

    private void open(DecisionId decision) {
        cast.signIn(team.theo());
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("decisions/" + decision);
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
