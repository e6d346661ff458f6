package org.colead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Makes the tokens of links that open something for one person without signing in. The key lies in
/// the data directory, apart from the database; nodes of one installation share the file.
@Component
public class LinkKey {

    private final SecretKeySpec key;

    LinkKey(ColeadProperties colead) {
        key = new SecretKeySpec(readOrMake(colead.data()), "HmacSHA256");
    }

    /// 43 characters that only this installation can make; the same for the same words.
    public String token(String... words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var made = mac.doFinal(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }

    private static byte[] readOrMake(Path directory) {
        var file = directory.resolve("links.key");
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                OwnerOnly.directory(directory);
                OwnerOnly.write(file, Base64.getEncoder().encodeToString(fresh));
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key for links in mail cannot be read: " + file, e);
        }
    }
}
