package org.colead.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.colead.kernel.Digest;

/// The secret in a mailed link: 256 random bits in URL-safe Base64. Kept nowhere but in the mail.
record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String fingerprint() {
        return Digest.of(value).value();
    }

    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
