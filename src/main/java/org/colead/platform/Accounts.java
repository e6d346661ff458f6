package org.colead.platform;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// The two accounts of an embedded database: `owner` migrates, `running` has no right to change the
/// record. Their passwords are made once and kept beside the data.
record Accounts(Account owner, Account running) {

    private static final String OWNER = "colead_owner";
    private static final String RUNNING = "colead";

    static Accounts of(DatabaseHome home) throws IOException {
        var file = home.file("accounts.properties");
        if (Files.notExists(file)) {
            OwnerOnly.write(file, "%s=%s%n%s=%s%n".formatted(OWNER, secret(), RUNNING, secret()));
        }
        return read(file);
    }

    static Accounts read(Path file) throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(file)));
        return new Accounts(account(passwords, OWNER, file), account(passwords, RUNNING, file));
    }

    private static Account account(Properties passwords, String name, Path file) {
        var password = passwords.getProperty(name);
        if (password == null || !password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new CannotStart(
                    "%s holds no password for the database account %s.".formatted(file, name),
                    "Bring the file back from your backup, or delete it: both passwords are then made anew.");
        }
        return new Account(name, password);
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What the server is told at each start. The running account gets its rights table by table
    /// after the migration.
    String statements() {
        return """
        create database if not exists colead character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
        create user if not exists %1$s@'127.0.0.1' identified by '%2$s';
        alter user %1$s@'127.0.0.1' identified by '%2$s';
        grant all on colead.* to %1$s@'127.0.0.1' with grant option;
        create user if not exists %3$s@'127.0.0.1' identified by '%4$s';
        alter user %3$s@'127.0.0.1' identified by '%4$s';
        """
                .formatted(owner.name(), owner.password(), running.name(), running.password());
    }
}
