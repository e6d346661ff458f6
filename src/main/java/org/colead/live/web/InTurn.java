package org.colead.live.web;

import java.util.stream.IntStream;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// One person’s taps come one after the other, so that the second of a double tap finds what the
/// first did.
@Component
class InTurn {

    private static final int LANES = 512;

    private final Object[] lanes = IntStream.range(0, LANES).mapToObj(_ -> new Object()).toArray();

    void of(PersonId person, Runnable act) {
        synchronized (lanes[Math.floorMod(person.hashCode(), LANES)]) {
            act.run();
        }
    }
}
