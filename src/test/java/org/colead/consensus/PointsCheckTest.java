package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Counting;
import org.colead.decision.Counting.Elimination;
import org.colead.decision.Counting.Repeats;
import org.colead.decision.Counting.Threshold;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.decision.PointRule.Tied;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Scores and dots from the opening of the check to the option that is adopted.
@SpringBootTest
class PointsCheckTest extends ChecksAmongOptions {

    @Test
    void theOptionWithTheMostScoresIsAdopted() {
        var check = opened(Method.SCORE, BallotRule.USUAL);
        round.nine().subList(0, 7).forEach(member -> cast.points(check, member, 2, 5, 0));
        checks.close(check, round.theo());

        var decision = register.details(round.decision(), round.hana());
        assertThat(decision.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decision.chosen()).contains("Roof");
        assertThat(result().reading().explanation().toString())
                .startsWith("“Roof” is first with 35 points.");
    }

    @Test
    void theDotsAreFrozenWithTheCheckAndATieAdoptsNothing() {
        var check =
                opened(Method.DOTS, BallotRule.USUAL.with(new PointRule(4, 2, Tied.NOBODY_WINS)));
        var rule = checks.status(round.decision(), round.hana()).orElseThrow().rule();
        assertThat(rule.ballot().points()).isEqualTo(new PointRule(4, 2, Tied.NOBODY_WINS));
        round.nine().forEach(member -> cast.points(check, member, 2, 2));
        checks.close(check, round.theo());

        var decision = register.details(round.decision(), round.hana());
        assertThat(decision.stage()).isEqualTo(Stage.CONCERNS);
        assertThat(decision.chosen()).isEmpty();
        assertThat(result().reading().explanation().toString()).contains("A tie adopts nothing");
    }

    @Test
    void isBlindUntilItClosesAndTheEarlierBallotIsKept() {
        var check = opened(Method.DOTS, BallotRule.USUAL);
        cast.points(check, round.hana(), 3);
        cast.points(check, round.hana(), 1, 2);
        isBlindAndKeeps("1:3", check);
    }

    @Test
    void theRulesOfARankedCountAreFrozenWithTheCheck() {
        var counting =
                new Counting(
                                1,
                                Repeats.EXHAUST,
                                Elimination.ALL_WHO_CANNOT_CATCH_UP,
                                Threshold.VALID,
                                "")
                        .without(List.of("Yard"));
        var check = opened(Method.RANKED, new BallotRule(Alike.SKIP, false).with(counting));
        assertThat(
                        checks.status(round.decision(), round.hana())
                                .orElseThrow()
                                .rule()
                                .ballot()
                                .counting())
                .isEqualTo(counting);
        round.nine().forEach(member -> cast.rank(check, member, 3, 1));
        checks.close(check, round.theo());
        assertThat(result().rounds().getFirst().lines().getLast().wins()).isFalse();
        assertThat(register.details(round.decision(), round.hana()).chosen()).contains("Garden");
    }

    private CheckId opened(Method method, BallotRule ballot) {
        round = cast.round(new Rule(method, Rule.of(method).quorum(), 25, ballot));
        return cast.open(round);
    }
}
