package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void sortsInTheOrderInWhichTheyWereMade() {
        var made = Stream.generate(UuidV7::next).limit(20_000).map(UUID::toString).toList();
        assertThat(made).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(Collections.max(made)).isEqualTo(made.getLast());
    }

    @Test
    void isOfVersionSevenAndTellsItsTime() {
        var id = UuidV7.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(
                        System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 60_000);
    }
}
