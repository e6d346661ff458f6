package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.ProposalText;
import org.colead.decision.RegisterCast;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.decision.Terms;
import org.colead.decision.Workload;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;
import org.colead.platform.Needs;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class GoesStepByStepTest {

    @Autowired RegisterCast cast;
    @Autowired PracticeCast practice;
    @Autowired Pace pace;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired DecisionService decisions;
    @Autowired Deliberation deliberation;
    @Autowired DecisionRegister register;
    @Autowired Needs needs;
    @Autowired StoryClock clock;
    @Autowired JdbcClient jdbc;

    RegisterCast.Team team;

    @BeforeEach
    void aTeam() {
        team = cast.team();
    }

    @Test
    void aGroupThatNobodyToldIsFree() {
        assertThat(pace.of(team.group(), team.hana()).stepByStep()).isFalse();

        var first = draft("Lunch duty", 9_000, 9);
        course.moveOn(first, Stage.DRAFTING, team.theo());
        var second = draft("Bus duty", 100, 0);

        assertThatCode(() -> course.moveOn(second, Stage.DRAFTING, team.theo()))
                .doesNotThrowAnyException();
    }

    @Test
    void aLargeMatterIsNotOpenedAndTheRefusalNamesTheLimit() {
        pace.begin(team.group(), team.hana());
        var large = draft("All the money", 9_000, 3);

        assertThatThrownBy(() -> course.moveOn(large, Stage.DRAFTING, team.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("While you go step by step, a decision asks at most")
                .hasMessageContaining("It asks 12 h 00 a week on top");
        assertThat(register.core(large).stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void aSecondProposalWaitsUntilTheFirstIsOutOfTheWay() {
        pace.begin(team.group(), team.hana());
        var first = draft("Lunch duty", 100, 1);
        var second = draft("Bus duty", 100, 1);
        course.moveOn(first, Stage.DRAFTING, team.theo());

        assertThatThrownBy(() -> course.moveOn(second, Stage.DRAFTING, team.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waits until “Lunch duty” is published");

        exits.withdraw(first, "Somebody else did it.", team.theo());
        assertThat(course.moveOn(second, Stage.DRAFTING, team.theo())).isEqualTo(Stage.CLARIFYING);
    }

    @Test
    void aParkedOneIsNotTakenUpBesideAnother() {
        pace.begin(team.group(), team.hana());
        var first = draft("Lunch duty", 100, 1);
        var second = draft("Bus duty", 100, 1);
        course.moveOn(first, Stage.DRAFTING, team.theo());
        exits.park(first, "Until May.", team.theo());
        course.moveOn(second, Stage.DRAFTING, team.theo());

        assertThatThrownBy(() -> exits.resume(first, team.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Bus duty");
    }

    @Test
    void aSmallMatterThatIsAmendedToALargeOneIsNotChecked() {
        cast.ago(5, () -> pace.begin(team.group(), team.hana()));
        var id = inConcerns(100, 4);

        amend(id, "For everybody, in May.", Money.whole(50_000), 9);
        assertThat(missingBeforeTheCheck(id))
                .hasSize(2)
                .anyMatch(words -> words.contains("50,000"))
                .anyMatch(words -> words.contains("It asks 36 h 00 a week on top"));
        assertThatThrownBy(() -> later(() -> course.beginChecking(id, team.theo())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("While you go step by step, a decision asks at most");
        assertThat(register.core(id).stage()).isEqualTo(Stage.CONCERNS);

        amend(id, "For everybody, in June.", Money.whole(500), 2);
        later(() -> course.beginChecking(id, team.theo()));
        assertThat(register.core(id).stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void whatWasOnItsWayBeforeTheRulesGoesOn() {
        var id = inConcerns(9_000, 4);
        pace.begin(team.group(), team.hana());

        assertThat(missingBeforeTheCheck(id)).isEmpty();
    }

    @Test
    void aRoundIsNotClosedTheMomentItOpens() {
        pace.begin(team.group(), team.hana());
        var id = draft("Lunch duty", 100, 1);
        course.moveOn(id, Stage.DRAFTING, team.theo());

        assertThatThrownBy(() -> course.moveOn(id, Stage.CLARIFYING, team.theo()))
                .hasMessageContaining("stands open for 5 minutes at least");
        clock.at(
                clock.instant().plus(Duration.ofMinutes(6)),
                () ->
                        assertThat(course.moveOn(id, Stage.CLARIFYING, team.theo()))
                                .isEqualTo(Stage.REACTING));
    }

    @Test
    void afterThreeCompletedOnesItsMembersAreOfferedToGoOnFreely() {
        pace.begin(team.group(), team.hana());
        practice.practised(team, "One");
        practice.practised(team, "Two");
        assertThatThrownBy(() -> pace.loosen(team.group(), team.hana()))
                .hasMessageContaining("2 of three decisions are completed");
        assertThat(needs.of(team.hana(), team.group().value())).isEmpty();

        practice.practised(team, "Three");

        assertThat(pace.of(team.group(), team.hana()).canBeLoosened()).isTrue();
        assertThat(needs.of(team.hana(), team.group().value())).hasSize(1);
        assertThat(needs.of(team.lena(), team.group().value())).isEmpty();
        pace.loosen(team.group(), team.hana());
        assertThat(pace.of(team.group(), team.hana()).stepByStep()).isFalse();
        assertThat(entries("StepByStepBegun")).isEqualTo(1);
        assertThat(entries("StepByStepLoosened")).isEqualTo(1);
    }

    @Test
    void onlyMembersChangeIt() {
        assertThatThrownBy(() -> pace.begin(team.group(), team.lena()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("members of the group");
        pace.begin(team.group(), team.hana());
        assertThatThrownBy(() -> pace.loosen(team.group(), team.gus())).isInstanceOf(Refusal.class);
    }

    @Test
    void askingForItTwiceIsOneEntry() {
        pace.begin(team.group(), team.hana());
        pace.begin(team.group(), team.theo());

        assertThat(entries("StepByStepBegun")).isEqualTo(1);
    }

    private DecisionId inConcerns(int money, int days) {
        var id = new DecisionId[1];
        cast.ago(
                days,
                () -> {
                    id[0] = draft("Lunch duty", money, 1);
                    course.moveOn(id[0], Stage.DRAFTING, team.theo());
                });
        cast.ago(days - 1, () -> course.moveOn(id[0], Stage.CLARIFYING, team.theo()));
        deliberation.pass(id[0], CommandKey.next(), team.theo());
        deliberation.pass(id[0], CommandKey.next(), team.hana());
        cast.ago(days - 2, () -> course.moveOn(id[0], Stage.REACTING, team.theo()));
        return id[0];
    }

    private void amend(DecisionId id, String aim, Money money, int hoursEach) {
        var now = register.details(id, team.theo());
        var asked =
                new Workload(
                        4,
                        List.of(
                                new Workload.Part(
                                        Minutes.of(hoursEach, 0),
                                        Workload.Source.ADDED,
                                        "The new round")));
        var terms = now.frame().terms();
        decisions.amend(
                id,
                new ProposalText(aim, "With coverage.", "", "", "Look."),
                new Terms(terms.trial(), money, Optional.of(asked), terms.review(), terms.stops()),
                now.text().number(),
                team.theo());
    }

    /// Of size; that a text has stood is not what this is about.
    private List<String> missingBeforeTheCheck(DecisionId id) {
        return register.details(id, team.theo()).conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.text().toString())
                .filter(words -> words.contains("a decision asks at most"))
                .toList();
    }

    private void later(Runnable act) {
        clock.at(clock.instant().plus(Duration.ofDays(3)), act);
    }

    private DecisionId draft(String title, int money, int hoursEach) {
        return practice.draft(team, title, Money.whole(money), hoursEach, false);
    }

    private int entries(String kind) {
        return jdbc.sql("select count(*) from record_entry where stream = ? and kind = ?")
                .params(team.group().toString(), kind)
                .query(Integer.class)
                .single();
    }
}
