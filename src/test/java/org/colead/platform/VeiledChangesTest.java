package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class VeiledChangesTest {

    private static final long PERIOD = 5_000;

    @Property
    void isToldAtATickWheneverItHappenedWithinIt(@ForAll @LongRange(min = 0) long now) {
        long wait = Lane.untilTick(now / 2, PERIOD);

        assertThat(wait).isBetween(1L, PERIOD);
        assertThat((now / 2 + wait) % PERIOD).isZero();
    }
}
