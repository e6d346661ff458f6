package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// After three failed checks a text is tried without another one, so it has to have stood: that is
/// said to whoever proposes it, and not first to whoever agrees.
@SpringBootTest
class ProposesATrialOfATextThatStoodTest {

    @Autowired CheckCast cast;
    @Autowired AfterFailures afterFailures;
    @Autowired AgreeingAfterFailures agreeing;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;

    Round round;
    Instant start;

    @BeforeEach
    void threeChecksFailed() {
        round = cast.round();
        start = clock.instant();
        for (int i = 0; i < 3; i++) {
            cast.failOnce(round, start.plus(Duration.ofMinutes(i)));
        }
    }

    @Test
    void aTrialOfAChangedTextWaitsUntilItHasStood() {
        var changed = start.plus(Duration.ofHours(1));
        cast.at(changed, _ -> cast.amend(round, "Five hours, every other week."));
        cast.at(
                changed.plus(Duration.ofHours(23)).plus(Duration.ofMinutes(59)),
                _ -> {
                    assertThatThrownBy(() -> choose(WayOn.TRIAL))
                            .as("already when it is proposed")
                            .hasMessage("The text has stood 23 h 59 of 24 h");
                    assertThat(agreeing.isProposed(round.decision(), round.theo())).isFalse();
                });
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        cast.at(
                changed.plus(Duration.ofHours(24)),
                _ -> {
                    choose(WayOn.TRIAL);
                    agree();
                });
        assertThat(core().outcome()).contains(Outcome.TRIAL);
    }

    @Test
    void aTextThatIsChangedAfterATrialWasProposedHasToStandAnew() {
        choose(WayOn.TRIAL);
        var changed = start.plus(Duration.ofHours(1));
        cast.at(changed, _ -> cast.amend(round, "Five hours, every other week."));
        cast.at(
                changed.plus(Duration.ofHours(23)),
                _ -> assertThatThrownBy(this::agree).hasMessage("The text has stood 23 h of 24 h"));
        assertThat(agreeing.isProposed(round.decision(), round.theo())).isTrue();
        cast.at(changed.plus(Duration.ofHours(24)), _ -> agree());
        assertThat(core().outcome()).contains(Outcome.TRIAL);
    }

    /// Falling back adopts nothing, so nothing has to stand.
    @Test
    void aFallbackNeedsNoTextThatHasStood() {
        var changed = start.plus(Duration.ofHours(1));
        cast.at(changed, _ -> cast.amend(round, "Five hours, every other week."));
        cast.at(
                changed.plus(Duration.ofHours(1)),
                _ -> {
                    choose(WayOn.FALLBACK);
                    agree();
                });
        assertThat(core().outcome()).contains(Outcome.NOT_ADOPTED);
    }

    private void choose(WayOn way) {
        afterFailures.choose(
                round.decision(), way, Optional.empty(), "The group talked it over.", round.theo());
    }

    private void agree() {
        agreeing.answer(round.decision(), 1, true, "", round.wes());
    }

    private DecisionCore core() {
        return register.core(round.decision());
    }
}
