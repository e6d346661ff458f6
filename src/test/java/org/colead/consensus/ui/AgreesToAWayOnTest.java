package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.AgreeingAfterFailures;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.TakenWays;
import org.colead.consensus.WayOn;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// After three failed checks Theo proposes how to go on, and Wes is the second member.
@SpringBootTest
class AgreesToAWayOnTest extends SpringBrowserlessTest {

    @Autowired CheckCast cast;
    @Autowired Cast people;
    @Autowired StoryClock clock;
    @Autowired AfterFailures afterFailures;
    @Autowired AgreeingAfterFailures agreeing;
    @Autowired TakenWays ways;
    @Autowired DecisionRegister register;

    Round round;

    @BeforeEach
    void threeChecksFailed() {
        round = cast.round();
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            cast.failOnce(round, start.plus(Duration.ofMinutes(i)));
        }
    }

    /// His screen keeps what he types, and the way beside it.
    @Test
    void aWayThatTookThePlaceOfTheOneOnTheScreenIsNotAgreedTo() {
        propose(WayOn.FALLBACK);
        wesReads();
        var words = $(TextArea.class).withCaption("Your reason").first();
        test(words).setValue("Better than nothing.");
        propose(WayOn.TRIAL);
        test($(Button.class).withText("I agree").first()).click();

        assertThat($(Refused.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Another way is proposed by now. Read it, then agree to it or say no.");
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.CONCERNS);
        assertThat(words.getValue()).isEqualTo("Better than nothing.");
    }

    @Test
    void neitherAgreedToNorRefusedIsAWayThatNobodyWasShown() {
        propose(WayOn.FALLBACK);
        int shown = newest();
        propose(WayOn.TRIAL);

        for (boolean agreed : List.of(true, false)) {
            assertThatThrownBy(() -> answer(shown, agreed))
                    .hasMessageStartingWith("Another way is proposed by now.");
        }
        assertThat(agreeing.isProposed(round.decision(), round.wes())).isTrue();

        answer(newest(), true);
        assertThat(register.core(round.decision()).outcome()).contains(Outcome.TRIAL);
    }

    @Test
    void theOneOnTheScreenIs() {
        propose(WayOn.FALLBACK);
        wesReads();
        test($(Button.class).withText("I agree").first()).click();

        assertThat(register.core(round.decision()).outcome()).contains(Outcome.NOT_ADOPTED);
    }

    private int newest() {
        return ways.of(round.decision(), round.wes()).getLast().number();
    }

    private void answer(int shown, boolean agreed) {
        agreeing.answer(round.decision(), shown, agreed, "As said.", round.wes());
    }

    private void wesReads() {
        people.signIn(round.wes());
        UI.getCurrent().navigate("decisions/" + round.decision());
    }

    private void propose(WayOn way) {
        afterFailures.choose(
                round.decision(), way, Optional.empty(), "We talked it over.", round.theo());
    }
}
