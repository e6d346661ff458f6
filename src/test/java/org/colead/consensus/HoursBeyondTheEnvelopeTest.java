package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.decision.Workload.Source;
import org.colead.group.EnvelopeId;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupCast;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.UuidV7;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// An adopted decision whose money fits its envelope and whose hours do not, because another one
/// drew on it meanwhile: it is closed like any other, as a recommendation.
@SpringBootTest
class HoursBeyondTheEnvelopeTest {

    private static final Workload HALF_AN_HOUR =
            new Workload(
                    18, List.of(new Workload.Part(Minutes.of(0, 30), Source.ADDED, "planning")));

    @Autowired CheckCast cast;
    @Autowired GroupCast groups;
    @Autowired Checks checks;
    @Autowired ClosingTimes times;
    @Autowired EnvelopeService envelopes;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;

    Round round;
    EnvelopeId envelope;
    CheckId check;

    @BeforeEach
    void anOpenCheck() {
        round = cast.round(Rule.of(Method.GRADIENTS), HALF_AN_HOUR);
        envelope = register.core(round.decision()).envelope().orElseThrow();
        check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void itBindsWhereTheHoursFitToTheMinute() {
        anotherLeaves(cost());
        checks.close(check, round.theo());
        assertThat(adoptedAsARecommendation()).isFalse();
        assertThat(envelopes.card(envelope).hoursLeft()).isEqualTo(Minutes.NONE);
    }

    @Test
    void oneMinuteMoreAndItIsClosedAsARecommendation() {
        var left = cost().minus(new Minutes(1));
        anotherLeaves(left);
        checks.close(check, round.theo());
        assertThat(adoptedAsARecommendation()).isTrue();
        assertThat(envelopes.card(envelope).hoursLeft()).isEqualTo(left);
    }

    @Test
    void itsClosingTimeClosesItAsARecommendationToo() {
        anotherLeaves(cost().minus(new Minutes(1)));
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                _ -> {
                    anotherLeaves(Minutes.NONE);
                    checks.closeDue(check);
                    assertThat(times.due()).doesNotContain(check);
                });
        assertThat(adoptedAsARecommendation()).isTrue();
    }

    private void anotherLeaves(Minutes left) {
        var taken = envelopes.card(envelope).hoursLeft().minus(left);
        envelopes.draw(envelope, UuidV7.next(), Money.NONE, taken, round.theo());
    }

    private Minutes cost() {
        var frame = register.details(round.decision(), round.theo()).frame();
        return HALF_AN_HOUR.cost(groups.today(), frame.review().orElseThrow());
    }

    private boolean adoptedAsARecommendation() {
        var decision = register.details(round.decision(), round.theo());
        assertThat(decision.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decision.outcome()).contains(Outcome.ADOPTED);
        return decision.recommendation();
    }
}
