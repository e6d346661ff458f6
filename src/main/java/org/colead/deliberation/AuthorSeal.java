package org.colead.deliberation;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Keeps the author of a hidden concern out of the record, and provable by whoever operates the
/// database: the entry carries a fingerprint of author and salt, the salt stays beside the author.
final class AuthorSeal {

    private static final SecureRandom RANDOM = new SecureRandom();

    private AuthorSeal() {}

    static String salt() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Digest over(PersonId author, String salt) {
        return Digest.of(salt + author);
    }
}
