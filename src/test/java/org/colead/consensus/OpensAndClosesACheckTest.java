package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// From the opening of a check to what it comes to.
@SpringBootTest
class OpensAndClosesACheckTest extends OneCheck {

    @Test
    void theSecondCheckOfTheDemoIsAdoptedAtTwentyTwoPercent() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(result.passed()).isTrue();
        assertThat(result.reading().explanation())
                .hasToString(
                        "Nobody vetoed it, and two of nine stand at 5 to 7: that is 22 %, and the rule allows 25 %. All nine answered.");
        assertThat(last().allStands())
                .extracting(stand -> stand.stance().choice())
                .containsExactly(7, 5, 3, 2, 2, 1, 1, 1, 1);
        assertThat(core().stage()).isEqualTo(Stage.DECIDED);
        assertThat(core().outcome()).contains(Outcome.ADOPTED);
        assertThat(stands.leftOut(round.decision())).containsExactly(round.ruth());
    }

    @Test
    void theFirstCheckOfTheDemoFailsOnPriyasVetoAndGoesBackToConcerns() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 8, 5, 7);
        checks.close(check, round.theo());

        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(core().failedChecks()).isEqualTo(1);
        assertThat(checks.history(round.decision(), round.theo()))
                .singleElement()
                .satisfies(first -> assertThat(first.passed()).isFalse());
        assertThat(stands.leftOut(round.decision())).isEmpty();
    }

    @Test
    void opensOnceHoweverOftenItIsSent() {
        var key = CommandKey.next();
        var closing = new Closing(clock.instant().plus(Duration.ofDays(1)));
        var first = checks.open(round.decision(), closing, key, round.theo());
        assertThat(checks.open(round.decision(), closing, key, round.theo())).isEqualTo(first);
    }

    @Test
    void onlyAuthorsOpenAndClose() {
        var closing = new Closing(clock.instant().plus(Duration.ofDays(1)));
        assertThatThrownBy(() ->
                        checks.open(round.decision(), closing, CommandKey.next(), round.wes()))
                .isInstanceOf(Refusal.class);
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThatThrownBy(() -> checks.close(check, round.wes())).isInstanceOf(Refusal.class);
    }

    @Test
    void aTextIsCheckedOnceItHasStoodForADayToTheMinute() {
        var changed = clock.instant();
        cast.at(changed, _ -> cast.amend(round, "Five hours, in writing."));
        cast.at(
                changed.plus(Duration.ofHours(23)).plus(Duration.ofMinutes(59)),
                _ ->
                        assertThatThrownBy(() -> cast.open(round))
                                .isInstanceOf(Refusal.class)
                                .hasMessage("The text has stood 23 h 59 of 24 h"));
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        cast.at(changed.plus(Duration.ofHours(24)), _ -> cast.open(round));
        assertThat(core().stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void itsClosingTimeClosesItOnce() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1);
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                now -> {
                    assertThatThrownBy(() -> give(check, round.ruth(), 1))
                            .hasMessageStartingWith("This check is closed.");
                    assertThat(closingTimes.due()).contains(check);
                    checks.closeDue(check);
                    checks.closeDue(check);
                    assertThat(closingTimes.due()).doesNotContain(check);
                });
        assertThat(core().failedChecks()).isEqualTo(1);
    }

    @Test
    void asksTheMembersWhoHaveNotAnsweredAndTheAuthorsWhenAllHave() {
        var check = cast.open(round);
        assertThat(needsOf(round.hana())).containsExactly("Give your position");
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(needsOf(round.hana())).isEmpty();
        assertThat(needsOf(round.theo())).contains("Close the check");
    }
}
