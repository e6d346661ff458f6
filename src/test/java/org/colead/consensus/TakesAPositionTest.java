package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// A member takes a position in a check, changes it, or has it witnessed.
@SpringBootTest
class TakesAPositionTest extends OneCheck {

    @Test
    void aDoubleClickGivesOnePosition() {
        var check = cast.open(round);
        var key = CommandKey.next();
        taking.give(check, Stance.of(2, "Once."), key, round.hana());
        taking.give(check, Stance.of(2, "Once."), key, round.hana());
        assertThat(answered()).isEqualTo(1);
        assertThat(earlier(check)).isZero();
    }

    @Test
    void aChangeKeepsTheEarlierPosition() {
        var check = cast.open(round);
        cast.give(check, round.hana(), 5);
        cast.give(check, round.hana(), 2);
        assertThat(answered()).isEqualTo(1);
        assertThat(earlier(check)).isEqualTo(1);
    }

    @Test
    void aVetoWithoutAReasonIsRefusedAndNothingChanges() {
        var check = cast.open(round);
        assertThatThrownBy(
                        () -> taking.give(check, Stance.of(8, ""), CommandKey.next(), round.hana()))
                .hasMessageStartingWith("Write your reason");
        assertThat(answered()).isZero();
    }

    @Test
    void whoJoinsAfterItOpenedTakesNoPosition() {
        var check = cast.open(round);
        cast.joins(round, round.colleague());
        assertThatThrownBy(() -> give(check, round.colleague(), 1))
                .hasMessageContaining("members when the check opened");
    }

    @Test
    void refusesAPositionAfterTheCloseWithASentence() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.marisol());
        assertThatThrownBy(() -> give(check, round.ruth(), 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Decided");
        assertThatThrownBy(() -> checks.close(check, round.theo())).isInstanceOf(Refusal.class);
    }

    @Test
    void aWitnessedPositionIsShownAsSuchAndCounts() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        taking.witness(
                check, round.ruth(), Stance.of(3, "By phone."), CommandKey.next(), round.wes());
        assertThat(needsOf(round.ruth())).contains("Confirm your witnessed position");
        checks.close(check, round.theo());
        assertThat(stand(round.ruth()).witness()).contains("Wes Tolliver");
        assertThat(stand(round.ruth()).confirmed()).isFalse();
    }

    @Test
    void theMembersOwnWordGoesBeforeTheWitness() {
        var check = cast.open(round);
        taking.witness(
                check, round.ruth(), Stance.of(1, "By phone."), CommandKey.next(), round.wes());
        cast.give(check, round.ruth(), 7);
        taking.witness(check, round.ruth(), Stance.of(1, "Again."), CommandKey.next(), round.wes());
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());
        assertThat(stand(round.ruth()).stance().choice()).isEqualTo(7);
    }

    @Test
    void aMemberConfirmsWhatWasWitnessed() {
        var check = cast.open(round);
        taking.witness(
                check, round.ruth(), Stance.of(2, "By phone."), CommandKey.next(), round.wes());
        taking.confirm(check, mine(round.ruth()), round.ruth());
        assertThat(needsOf(round.ruth())).isEmpty();
    }

    @Test
    void whatWasWrittenDownAfterTheyReadIsNotConfirmed() {
        var check = cast.open(round);
        witness(check, 2, "By phone.");
        var read = mine(round.ruth());
        witness(check, 8, "She rang again.");

        assertThatThrownBy(() -> taking.confirm(check, read, round.ruth()))
                .hasMessageStartingWith("It was written down anew meanwhile.");
        assertThat(mine(round.ruth()).confirmed()).isFalse();

        taking.confirm(check, mine(round.ruth()), round.ruth());
        assertThat(mine(round.ruth()).stance().choice()).isEqualTo(8);
        assertThat(mine(round.ruth()).confirmed()).isTrue();
    }

    private void witness(CheckId check, int choice, String words) {
        taking.witness(
                check, round.ruth(), Stance.of(choice, words), CommandKey.next(), round.wes());
    }

    private CheckStatus.Mine mine(PersonId person) {
        return checks.status(round.decision(), person).flatMap(CheckStatus::mine).orElseThrow();
    }

    @Test
    void tellsWhoTookAPositionOnAnOlderTextThatItIsVoid() {
        var start = clock.instant();
        cast.failOnce(round, start);
        cast.at(
                start.plus(Duration.ofHours(1)),
                now -> cast.amend(round, "Five hours, in writing."));
        cast.at(
                start.plus(Duration.ofDays(2)),
                now -> {
                    cast.open(round);
                    var status = checks.status(round.decision(), round.priya()).orElseThrow();
                    assertThat(status.mine()).isEmpty();
                    assertThat(status.textVersion()).isEqualTo(2);
                    assertThat(status.earlier().orElseThrow().textVersion()).isEqualTo(1);
                    assertThat(status.earlier().orElseThrow().choice().orElseThrow().number())
                            .isEqualTo(8);
                });
    }
}
