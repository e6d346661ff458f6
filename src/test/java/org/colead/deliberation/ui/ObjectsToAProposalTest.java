package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.Checks;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.consensus.WayOn;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.How;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.uikit.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// An objection fails a check by consent; what happens with its words.
@SpringBootTest
class ObjectsToAProposalTest extends RoundScreens {

    private static final int CONSENT = 1;
    private static final int OBJECT = 3;

    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;

    Round round;
    Instant start;

    @BeforeEach
    void tell() {
        round = checkCast.round(Method.CONSENT);
        start = clock.instant();
    }

    @Test
    void itGoesOnAsAConcernWithBothTexts() {
        priyaObjects(0);
        open(round.theo());
        assertThat(shows("An objection in check 1.")).isTrue();
        assertThat(shows("Priya Nandakumar")).isTrue();
        assertThat(shows("The minutes are promised elsewhere.")).isTrue();
        assertThat(shows("A specialist in the plan.")).isTrue();
    }

    @Test
    void theNextCheckOpensOnceItIsAnswered() {
        priyaObjects(0);
        assertThatThrownBy(() -> checkCast.open(round))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 of 1 concern has no answer");
        answerAll();
        checkCast.open(round);
    }

    @Test
    void consentWithAConcernStaysAReason() {
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 2, 2, 1, 1, 1, 1);
        checks.close(check, round.theo());
        assertThat(concerns()).isEmpty();
    }

    @Test
    void afterTheThirdTheGroupChoosesOnThePage() {
        for (int i = 0; i < 3; i++) {
            priyaObjects(i);
            answerAll();
        }
        open(round.theo());
        assertThat(shows("How to go on")).isTrue();
        way().setValue(WayOn.TRIAL);
        type("Why", "We learn more by trying.");
        click("Go on this way");
        assertThat(register.core(round.decision()).outcome()).contains(Outcome.TRIAL);
    }

    private void priyaObjects(int minute) {
        clock.at(
                start.plus(Duration.ofMinutes(minute)),
                () -> {
                    var check = checkCast.open(round);
                    round.nine().stream()
                            .filter(member -> !member.equals(round.priya()))
                            .forEach(member -> checkCast.give(check, member, CONSENT));
                    taking.give(
                            check,
                            new Stance(
                                    OBJECT,
                                    "The minutes are promised elsewhere.",
                                    "A specialist in the plan."),
                            CommandKey.next(),
                            round.priya());
                    checks.close(check, round.theo());
                });
    }

    private void answerAll() {
        concerns().stream()
                .filter(ContributionRow::open)
                .forEach(concern ->
                        deliberation.answerConcern(
                                concern.id(),
                                How.ADDRESSED,
                                "She is in it.",
                                Optional.empty(),
                                0,
                                round.theo()));
    }

    private List<ContributionRow> concerns() {
        return contributions.concerns(round.decision(), Optional.empty(), round.theo()).rows();
    }

    @SuppressWarnings("unchecked")
    private Choice<WayOn> way() {
        return (Choice<WayOn>)
                $(Choice.class).all().stream()
                        .filter(it -> "The group goes on by".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }

    private void open(PersonId who) {
        people.signIn(who);
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("decisions/" + round.decision());
    }
}
