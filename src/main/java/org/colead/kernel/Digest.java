package org.colead.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 fingerprint of words, in lower-case hex: proves what was said without repeating it.
public record Digest(String value) {

    public static Digest of(String words) {
        return new Digest(HexFormat.of().formatHex(sha256(words.getBytes(StandardCharsets.UTF_8))));
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
