package org.colead.live;

import java.security.SecureRandom;
import java.util.Base64;
import org.colead.kernel.Digest;

/// The secret that a phone keeps: 256 random bits in URL-safe Base64.
public record SeatToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SeatToken next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SeatToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String fingerprint() {
        return Digest.of(value).value();
    }

    @Override
    public String toString() {
        return "SeatToken[not shown]";
    }
}
