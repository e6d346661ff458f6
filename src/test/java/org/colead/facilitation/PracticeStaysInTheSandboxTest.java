package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.EnvelopeService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class PracticeStaysInTheSandboxTest {

    @Autowired RegisterCast cast;
    @Autowired PracticeCast practice;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;
    @Autowired EnvelopeService envelopes;
    @Autowired Responsibilities responsibilities;
    @Autowired JdbcClient jdbc;

    RegisterCast.Team team;
    DecisionId practised;

    @BeforeEach
    void aPracticeDecision() {
        team = cast.team();
        practised = practice.practised(team, "Zebra crossing");
    }

    @Test
    void theRegisterItsSearchAndWhatIsInMotionDoNotKnowIt() {
        assertThat(
                        register.register(
                                        RegisterFilter.of(team.group()),
                                        Optional.empty(),
                                        team.theo())
                                .rows())
                .isEmpty();
        assertThat(
                        register.register(
                                        RegisterFilter.withWords("Zebra"),
                                        Optional.empty(),
                                        team.theo())
                                .rows())
                .extracting(DecisionRow::id)
                .doesNotContain(practised);
        assertThat(register.near(team.theo()))
                .extracting(DecisionRow::id)
                .doesNotContain(practised);
        assertThat(register.practice(team.group(), team.hana()))
                .extracting(DecisionRow::id)
                .containsExactly(practised);
    }

    @Test
    void noMoneyIsDrawn() {
        assertThat(envelopes.card(team.envelope()).drawn()).isEqualTo(Money.NONE);
    }

    @Test
    void noHoursAreAskedOrAllocatedAndNoStepsOffered() {
        var today = cast.today();
        var step =
                new NewStep(
                        new NewResponsibility(
                                "Paint it", "", new Minutes(30), today, today.plusDays(9)),
                        Optional.empty());

        assertThatThrownBy(() ->
                        responsibilities.offerStep(practised, step, CommandKey.next(), team.theo()))
                .hasMessageContaining("practice decision");
        assertThat(course.moveOn(practised, Stage.PUBLISHED, team.theo()))
                .isEqualTo(Stage.UNDERWAY);
    }

    @Test
    void itsBriefReachesItsGroupAlone() {
        assertThat(readers()).isEqualTo(2);
    }

    private int readers() {
        return jdbc.sql(
                        "select count(*) from brief_reader r join brief b on b.id = r.brief_id"
                                + " where b.decision_id = ?")
                .param(practised.toString())
                .query(Integer.class)
                .single();
    }
}
