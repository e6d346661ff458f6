package org.colead.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.ChallengeRow;
import org.colead.challenge.ChallengeState;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AnswersAChallengeTest extends ChallengeScreens {

    @Autowired StoryClock clock;

    @Test
    void readsSinceWhenItIsHardWhoFeelsItAndWhatWasTried() {
        open("challenges/" + tells("Lunch duty"), theo);

        assertThat(shows("Since when")).isTrue();
        assertThat(shows("The new timetable")).isTrue();
        assertThat(shows("Who feels it")).isTrue();
        assertThat(shows("Whoever has lunch duty")).isTrue();
        assertThat(shows("What was tried")).isTrue();
        assertThat(shows("Asking for a fourth.")).isTrue();
        assertThat(shows("Ten school days.")).isTrue();
    }

    @Test
    void mergesItWithAnotherAndTheWayLeadsThere() {
        var corridor = tells("The corridor");
        var lunch = tells("Lunch duty");
        open("challenges/" + lunch, theo);
        way(1);
        type("Your answer to Wes Tolliver", "It is the same corridor.");
        click("Give this answer");
        assertThat(shows("Choose with which.")).isTrue();

        choose(corridor);
        click("Give this answer");

        assertThat(shows("Merged with another")).isTrue();
        assertThat(shows("It is the same corridor.")).isTrue();
        assertThat($(Anchor.class).withText("It goes on there").single().getHref())
                .isEqualTo("challenges/" + corridor);
        assertThat(desk.details(lunch, wes).row().state()).isEqualTo(ChallengeState.MERGED);
    }

    @Test
    void whoseOtherWasWithdrawnFindsTheirsOpenAgain() {
        var corridor = tells("The corridor");
        var lunch = tells("Lunch duty");
        challenges.merge(lunch, corridor, "Together", theo);
        open("challenges/" + corridor, wes);
        click("Withdraw it");
        click("Withdraw it");

        open("challenges/" + lunch, wes);

        assertThat(shows("Not answered yet")).isTrue();
        assertThat(shows("It goes on there")).isFalse();
    }

    @Test
    void seesThatAnAnswerIsLate() {
        var id = new ChallengeId[1];
        clock.at(clock.instant().minus(Duration.ofDays(30)), () -> id[0] = tells("Lunch duty"));

        open("challenges?group=" + team, theo);
        assertThat(shows("Late")).isTrue();
        assertThat(shows("was due ")).isTrue();
        open("challenges/" + id[0], theo);
        assertThat(shows("Late")).isTrue();
        assertThat(shows("It is late.")).isTrue();
    }

    private void choose(ChallengeId other) {
        var with = $(ChooseChallenge.class).single();
        ChallengeRow row =
                with.getLazyDataView()
                        .getItems()
                        .filter(it -> it.id().equals(other))
                        .findFirst()
                        .orElseThrow();
        with.setValue(row);
    }
}
