package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fingerprint of a charter in the record is that of all of it, the rules too.
class CharterDigestTest {

    private static final Charter FIRST = charter(with(0));

    static Stream<Charter> others() {
        return Stream.concat(
                IntStream.rangeClosed(1, GroupRules.class.getRecordComponents().length)
                        .mapToObj(field -> charter(with(field))),
                Stream.of(
                        new Charter("Other", 9, hours(4), Money.NONE, "Coverage", with(0)),
                        new Charter("Lead", 8, hours(4), Money.NONE, "Coverage", with(0)),
                        new Charter("Lead", 9, hours(5), Money.NONE, "Coverage", with(0)),
                        new Charter("Lead", 9, hours(4), new Money(1), "Coverage", with(0)),
                        new Charter("Lead", 9, hours(4), Money.NONE, "Other", with(0))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void changesWithEachOfItsParts(Charter other) {
        assertThat(other.digest()).isNotEqualTo(FIRST.digest());
    }

    @Test
    void isTheSameForTheSameCharter() {
        assertThat(charter(with(0)).digest()).isEqualTo(FIRST.digest());
    }

    private static Charter charter(GroupRules rules) {
        return new Charter("Lead", 9, hours(4), Money.NONE, "Coverage", rules);
    }

    private static Minutes hours(int hours) {
        return Minutes.of(hours, 0);
    }

    /// Rules of which one field, counted from 1, is one more than it would be.
    private static GroupRules with(int field) {
        var values =
                IntStream.rangeClosed(1, GroupRules.class.getRecordComponents().length)
                        .map(at ->
                                (at == 9 ? 10 : at == 8 ? 400 : at == 7 ? 3 : at == 6 ? 25 : 60)
                                        + (at == field ? 1 : 0))
                        .toArray();
        return new GroupRules(
                Duration.ofHours(values[0]),
                Duration.ofHours(values[1]),
                Duration.ofHours(values[2]),
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8]);
    }
}
