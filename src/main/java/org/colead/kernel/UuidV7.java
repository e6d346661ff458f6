package org.colead.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes identifiers that sort in the order in which they were made here.
///
/// Source: RFC 9562, version 7: 48 bits of milliseconds, a counter of 12 bits within them (method 1
/// of section 6.2), then 62 random bits.
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = stamp >>> 12 << 16 | 0x7000L | stamp & 0xFFFL;
        long low = RANDOM.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
