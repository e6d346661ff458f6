package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.RegisterCast.Team;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What binds on any given day.
@SpringBootTest
class InForceOnADayTest {

    @Autowired RegisterCast cast;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired JdbcClient jdbc;

    @Test
    void fromTheDayItWasPublishedOn() {
        var team = cast.team();
        var five = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);

        assertThat(inForce(team, 4)).isEmpty();
        assertThat(inForce(team, 3)).containsExactly(five);
        assertThat(inForce(team, 0)).containsExactly(five);
    }

    @Test
    void notWhatWasNotAdopted() {
        var team = cast.team();
        cast.published(team, "Saturday planning", Outcome.NOT_ADOPTED, 3);

        assertThat(inForce(team, 0)).isEmpty();
    }

    @Test
    void aRecommendationFromTheDayOnWhichTheGrantingGroupFollowsIt() {
        var team = cast.team();
        var followed = cast.recommended(team, "A second bus", 5);
        var open = cast.recommended(team, "A third bus", 5);
        var declined = cast.recommended(team, "A fourth bus", 5);
        cast.ago(2, () -> reply(followed, true, team));
        cast.ago(2, () -> reply(declined, false, team));

        assertThat(inForce(team, 3)).isEmpty();
        assertThat(inForce(team, 2)).containsExactly(followed);
        assertThat(inForce(team, 0)).containsExactly(followed).doesNotContain(open, declined);
    }

    @Test
    void untilItIsRecalledOrSuperseded() {
        var team = cast.team();
        var old = cast.published(team, "Sick calls by telephone", Outcome.ADOPTED, 6);
        var recalled = cast.published(team, "A bell less", Outcome.ADOPTED, 6);
        var later = cast.published(team, "Who is called", Outcome.ADOPTED, 4);
        cast.ago(2, () -> exits.supersede(old, later, "One list is enough.", team.theo()));
        cast.ago(2, () -> exits.recall(recalled, "The law changed.", team.gus()));

        assertThat(inForce(team, 3)).containsExactlyInAnyOrder(old, recalled, later);
        assertThat(inForce(team, 2)).containsExactly(later);
    }

    @Test
    void longerWhereTheReviewKeptIt() {
        var team = cast.team();
        var kept = cast.underway(team, "Arrival and pickup", Outcome.ADOPTED, 5);
        var stopped = cast.underway(team, "Homework club", Outcome.ADOPTED, 5);
        var adapted = cast.underway(team, "Lunch in wet weather", Outcome.ADOPTED, 5);
        cast.ago(2, () -> postponeToToday(team, kept, adapted));
        reviewing.close(kept, ReviewVerdict.ADOPT, "It works.", team.theo());
        reviewing.close(adapted, ReviewVerdict.ADAPT, "Nearly.", team.theo());
        cast.ago(2, () -> reviewing.close(stopped, ReviewVerdict.ABANDON, "No.", team.theo()));

        assertThat(inForce(team, 3)).containsExactlyInAnyOrder(kept, stopped, adapted);
        assertThat(inForce(team, 0)).containsExactlyInAnyOrder(kept, adapted);
    }

    @Test
    void aTrialUntilItsReviewAndNoDayLonger() {
        var team = cast.team();
        var trial = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);

        assertThat(inForce(team, 0)).containsExactly(trial);
        assertThat(inForce(team, -20)).containsExactly(trial);
        assertThat(inForce(team, -31)).isEmpty();
    }

    @Test
    void aTrialStaysWhereTheReviewAdoptsIt() {
        var team = cast.team();
        var kept = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        var adapted = cast.underway(team, "Quiet first lesson", Outcome.TRIAL, 5);
        cast.ago(2, () -> postponeToToday(team, kept, adapted));
        reviewing.close(kept, ReviewVerdict.ADOPT, "It works.", team.theo());
        reviewing.close(adapted, ReviewVerdict.ADAPT, "Nearly.", team.theo());

        assertThat(inForce(team, -100)).containsExactly(kept);
    }

    /// What was over yesterday is not in force yesterday because somebody moves its review today.
    @Test
    void aTrialOnAPastDayByTheReviewThatWasPlannedThen() {
        var team = cast.team();
        var trial = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        var twoDaysAgo = cast.today().minusDays(2);
        cast.ago(4, () -> reviewing.postpone(trial, twoDaysAgo, "Sooner.", team.theo()));
        assertThat(inForce(team, 2)).containsExactly(trial);
        assertThat(inForce(team, 1)).isEmpty();
        assertThat(inForce(team, 0)).isEmpty();

        reviewing.postpone(trial, cast.today().plusDays(10), "Two are ill.", team.theo());

        assertThat(inForce(team, 5)).containsExactly(trial);
        assertThat(inForce(team, 2)).containsExactly(trial);
        assertThat(inForce(team, 1)).isEmpty();
        assertThat(inForce(team, 0)).containsExactly(trial);
        assertThat(inForce(team, -10)).containsExactly(trial);
        assertThat(inForce(team, -11)).isEmpty();
    }

    @Test
    void aTrialForWhichNoReviewWasPlannedThenHadNoEnd() {
        var team = cast.team();
        var trial = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        reviewing.postpone(trial, cast.today().plusDays(1), "Sooner.", team.theo());
        jdbc.sql("update decision_postponed set from_day = null where decision_id = ?")
                .param(trial.toString())
                .update();

        assertThat(inForce(team, 1)).containsExactly(trial);
        assertThat(inForce(team, -2)).isEmpty();
    }

    private void reply(DecisionId id, boolean follow, Team team) {
        course.replyToRecommendation(id, follow, "There is money.", team.gus());
    }

    private void postponeToToday(Team team, DecisionId... decisions) {
        for (var id : decisions) {
            reviewing.postpone(id, cast.today().plusDays(2), "Sooner.", team.theo());
        }
    }

    private List<DecisionId> inForce(Team team, int daysAgo) {
        var day = cast.today().minusDays(daysAgo);
        return register
                .register(RegisterFilter.inForceOn(day), Optional.empty(), team.lena())
                .rows()
                .stream()
                .map(DecisionRow::id)
                .toList();
    }
}
