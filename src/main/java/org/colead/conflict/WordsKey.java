package org.colead.conflict;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.colead.platform.ColeadProperties;
import org.colead.platform.SecretFolder;
import org.springframework.stereotype.Component;

/// The key to what is said in conflict cases. It lies beside the database, never in it, so that
/// neither a dump nor a look into the tables shows a word.
///
/// Source: AES in Galois/Counter Mode, NIST SP 800-38D, with a fresh 96-bit nonce for each text.
@Component
class WordsKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    WordsKey(ColeadProperties colead) {
        var folder = new SecretFolder(colead.data().resolve("conflict"));
        key =
                new SecretKeySpec(
                        Base64.getDecoder().decode(folder.secret("words.key", WordsKey::first)),
                        "AES");
    }

    Sealed seal(String words) {
        if (words.isEmpty()) {
            return Sealed.NOTHING;
        }
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, words.getBytes(StandardCharsets.UTF_8));
        var all = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return new Sealed(Base64.getEncoder().encodeToString(all));
    }

    /// The words. Fails where they were altered, or where the key is another.
    String open(Sealed words) {
        if (words.value().isEmpty()) {
            return "";
        }
        var all = ByteBuffer.wrap(Base64.getDecoder().decode(words.value()));
        var nonce = new byte[NONCE];
        all.get(nonce);
        var sealed = new byte[all.remaining()];
        all.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "What was said in a conflict case cannot be opened: it was altered, or the key"
                            + " in the data directory is not the one that sealed it.",
                    e);
        }
    }

    private static String first() {
        return Base64.getEncoder().encodeToString(random(32));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
