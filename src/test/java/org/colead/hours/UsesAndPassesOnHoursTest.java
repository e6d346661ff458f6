package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Hours are used, taken back, and passed from one to another.
@SpringBootTest
class UsesAndPassesOnHoursTest extends HoursOfAutumn {

    @Test
    void eachLogsTheirOwnUseAndTakesItBack() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        var wes = autumn.team().wes();
        var line = pools.logUse(autumn.pool(), use(45), CommandKey.next(), wes);
        assertThat(pool(autumn).used()).isEqualTo(new Minutes(45));
        refused(
                () ->
                        moving.reverse(
                                autumn.pool(),
                                line,
                                "No.",
                                CommandKey.next(),
                                autumn.team().theo()),
                "You cannot allocate hours");
        moving.reverse(autumn.pool(), line, "Logged twice.", CommandKey.next(), wes);
        refused(
                () -> moving.reverse(autumn.pool(), line, "Again.", CommandKey.next(), wes),
                "reversed before");
        assertThat(pool(autumn).used()).isEqualTo(Minutes.NONE);
        assertThat(ledger(autumn))
                .extracting(LedgerRow::kind)
                .containsExactly(
                        LineKind.REVERSAL, LineKind.USE, LineKind.ALLOCATE, LineKind.GRANT);
        assertThat(ledger(autumn).get(1).reversed()).isTrue();
        assertThat(ledger(autumn).get(0).minutes()).isEqualTo(new Minutes(-45));
    }

    @Test
    void usedHoursAreNotTakenAway() {
        var autumn = cast.autumn(4);
        var line = cast.fiveHours(autumn, autumn.teachers());
        pools.logUse(autumn.pool(), use(45), CommandKey.next(), autumn.team().wes());
        refused(
                () ->
                        moving.reverse(
                                autumn.pool(), line, "No.", CommandKey.next(), autumn.steward()),
                "left unused");
    }

    @Test
    void nobodyWhoHasLeftReceivesHoursNorWhoeverWorksElsewhere() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        cast.fiveHours(autumn, autumn.teachers());
        assertThat(time.forWhom(autumn.pool(), cast.thisWeek(), autumn.steward()))
                .containsExactlyInAnyOrderElementsOf(autumn.teachers());
        register.leave(wes, PersonId.COLEAD);
        assertThat(time.forWhom(autumn.pool(), cast.thisWeek(), autumn.steward()))
                .hasSize(3)
                .doesNotContain(wes);
        refused(() -> cast.fiveHours(autumn, autumn.teachers()), "not for Wes Tolliver.");
        var noor = adopted.elsewhere();
        refused(() -> passOn(autumn, noor), "not for Noor Aziz.");
        refused(() -> passOn(autumn, wes), "not for Wes Tolliver.");
        refused(() -> passOn(autumn, PersonId.next()), "not for —.");
    }

    private void passOn(HoursCast.Autumn autumn, PersonId to) {
        moving.transfer(
                autumn.pool(),
                time(autumn.team().ruth(), 45),
                to,
                "Swapped.",
                CommandKey.next(),
                autumn.steward());
    }

    @Test
    void unusedHoursPassFromOneToAnother() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        moving.transfer(
                autumn.pool(),
                time(autumn.team().wes(), 60),
                autumn.team().ruth(),
                "Ruth covers on Monday.",
                CommandKey.next(),
                autumn.steward());
        assertThat(minimum(autumn)).hasToString("3 of 4 have five hours. Not met.");
        assertThat(ledger(autumn).getFirst().minutes()).isEqualTo(Minutes.of(1, 0));
    }
}
