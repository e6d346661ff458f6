package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// One check from its opening to what it comes to.
@SpringBootTest
class BlindCheckTest extends OneCheck {

    @Test
    void beforeTheCloseEverybodyLearnsHowManyAnsweredAndTheirOwnPosition() {
        var check = cast.open(round);
        cast.give(check, round.hana(), 2);
        cast.give(check, round.priya(), 8);

        for (var viewer : List.of(round.theo(), round.wes(), round.guest(), round.colleague())) {
            var status = checks.status(round.decision(), viewer).orElseThrow();
            assertThat(status.answered()).isEqualTo(2);
            assertThat(status.mine()).isEmpty();
            assertThat(checks.result(round.decision(), viewer)).isEmpty();
            assertThat(checks.history(round.decision(), viewer)).isEmpty();
        }
        assertThat(checks.status(round.decision(), round.hana()).orElseThrow().mine())
                .hasValueSatisfying(mine -> assertThat(mine.stance().choice()).isEqualTo(2));
    }

    @Test
    void theRecordShowsNoPositionBeforeTheClose() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        assertThat(toldByTheRecord()).noneMatch(what -> what.contains("position"));
        checks.close(check, round.theo());
        assertThat(toldByTheRecord()).filteredOn(what -> what.contains("position")).hasSize(9);
    }

    @Test
    void theEarlierCheckSaysNothingOfTheOpenOne() {
        cast.failOnce(round, clock.instant());
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                now -> {
                    var second = cast.open(round);
                    cast.give(second, round.hana(), 3);
                    var result = checks.result(round.decision(), round.wes()).orElseThrow();
                    assertThat(result.number()).isEqualTo(1);
                    assertThat(last().allStands()).hasSize(9);
                });
    }

    @Test
    void nobodyOutsideFindsTheCheckAtAll() {
        var check = cast.open(round);
        var stranger = cast.round().hana();
        assertThatThrownBy(() -> checks.status(round.decision(), stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> give(check, stranger, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> checks.close(check, stranger)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnknownCheckIsRefusedInWords() {
        assertThatThrownBy(() -> give(CheckId.next(), round.hana(), 1))
                .hasMessage("There is no such check, or you may not read it.");
    }

    @Test
    void guestsAndColleaguesTakeNoPosition() {
        var check = cast.open(round);
        for (var person : List.of(round.guest(), round.colleague(), round.gus())) {
            assertThatThrownBy(() -> give(check, person, 1)).isInstanceOf(Refusal.class);
        }
        assertThat(answered()).isZero();
    }
}
