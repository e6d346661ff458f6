package org.colead.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes identifiers that sort by the time they were made.
///
/// Source: RFC 9562, version 7: 48 bits of milliseconds, then 74 random bits.
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
