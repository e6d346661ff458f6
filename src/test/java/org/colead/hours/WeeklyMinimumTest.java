package org.colead.hours;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.colead.kernel.Minutes;
import org.junit.jupiter.api.Test;

class WeeklyMinimumTest {

    @Test
    void isNotMetBySeventeenOfEighteenAlthoughTheMeanIsAlmostFiveHours() {
        var each = new ArrayList<>(nCopies(17, Minutes.of(5, 0)));
        each.add(Minutes.of(4, 45));
        var week = new WeeklyMinimum(NewPool.FIVE_HOURS, each);
        assertThat(week.met()).isFalse();
        assertThat(week.mean()).isEqualTo(Minutes.of(4, 59));
        assertThat(week.verdict()).hasToString("17 of 18 have five hours. Not met.");
        assertThat(week.detail())
                .hasToString("One person has 4 h 45. The mean, 4 h 59, would hide it.");
    }

    @Test
    void ofNobodySaysSoInsteadOfBeingMet() {
        var nobody = new WeeklyMinimum(NewPool.FIVE_HOURS, java.util.List.of());
        assertThat(nobody.verdict()).hasToString("There is nobody yet whose time counts.");
    }

    @Test
    void isMetWhenEachHasFiveHours() {
        var week = new WeeklyMinimum(NewPool.FIVE_HOURS, nCopies(18, Minutes.of(5, 0)));
        assertThat(week.verdict()).hasToString("18 of 18 have five hours. Met.");
        assertThat(week.detail()).hasToString("Nobody has less.");
    }

    @Test
    void tellsTheLeastWhereSeveralHaveLess() {
        var week =
                new WeeklyMinimum(
                        NewPool.FIVE_HOURS,
                        List.of(Minutes.of(9, 0), Minutes.of(1, 0), Minutes.of(4, 0)));
        assertThat(week.detail())
                .hasToString(
                        "2 people have less, the least 1 h 00. The mean, 4 h 40, would"
                                + " hide it.");
    }

    @Property
    void isNeverMetByTheMeanAlone(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 900) Integer> minutes) {
        var week =
                new WeeklyMinimum(NewPool.FIVE_HOURS, minutes.stream().map(Minutes::new).toList());
        assertThat(week.met()).isEqualTo(minutes.stream().allMatch(one -> one >= 300));
    }
}
