package org.colead.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The keys that whoever owns the database does not have: one marks entries as written by Colead
/// (HMAC-SHA256), one signs checkpoints (Ed25519).
@Component
class RecordKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec mark;
    private final PrivateKey seal;
    private final PublicKey witness;

    RecordKeys(RecordFolder folder) throws GeneralSecurityException {
        mark =
                new SecretKeySpec(
                        bytes(folder.secret("mark.key", RecordKeys::random)), "HmacSHA256");
        var pair = folder.secret("seal.key", RecordKeys::pair).split("\n");
        var keys = KeyFactory.getInstance("Ed25519");
        seal = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(pair[0])));
        witness = keys.generatePublic(new X509EncodedKeySpec(bytes(pair[1])));
    }

    /// 256 random bits in hex.
    static String salt() {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /// The mark of an entry with this hash; nobody without the key can make it.
    String mark(Hash entry) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(mark);
            return HexFormat.of().formatHex(mac.doFinal(entry.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(seal);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    boolean signed(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(witness);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // not of a signature's form, so no signature
        }
    }

    /// The public half, in Base64 of its X.509 form, for whoever verifies elsewhere.
    String publicKey() {
        return Base64.getEncoder().encodeToString(witness.getEncoded());
    }

    private static String random() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(salt()));
    }

    private static String pair() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var text = Base64.getEncoder();
            return text.encodeToString(pair.getPrivate().getEncoded())
                    + "\n"
                    + text.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }
}
