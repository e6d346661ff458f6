package org.colead.record;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.colead.kernel.Digest;

/// A SHA-256 value in lower-case hex.
record Hash(String hex) {

    /// What stands before the first entry of a stream.
    static final Hash NONE = new Hash("0".repeat(64));

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(Digest.sha256(bytes)));
    }

    static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Binds a payload without giving it away: SHA-256(salt ‖ payload).
    static Hash commitment(String salt, String payload) {
        return of(
                Bytes.join(
                        HexFormat.of().parseHex(salt), payload.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
