package org.colead.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The MariaDB server that comes with Colead, as a process of its own on the loopback interface.
///
/// What it acknowledges is on the disk. One that a killed Colead left behind is stopped at the next
/// start; two starts on one directory, or one in a temporary directory, are refused.
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String ADDRESS = "address";

    private final DatabaseHome home;
    private final Accounts accounts;
    private final ServerProcess server;

    private EmbeddedMariaDb(DatabaseHome home, Accounts accounts, ServerProcess server) {
        this.home = home;
        this.accounts = accounts;
        this.server = server;
    }

    /// Starts the server on the data in `directory`, which is made when missing.
    ///
    /// @throws CannotStart when the directory or the server will not do
    public static EmbeddedMariaDb start(Path directory) {
        var home = DatabaseHome.hold(directory);
        try {
            return start(home);
        } catch (IOException e) {
            home.close();
            throw new CannotStart(
                    "The database in %s did not start: %s".formatted(directory, e.getMessage()),
                    "Look at the cause below, then start again.",
                    e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /// The server that another Colead, which runs on `directory` now, has started.
    static Optional<DatabaseAddress> elsewhere(Path directory) {
        if (!DatabaseHome.isHeldElsewhere(directory)) {
            return Optional.empty();
        }
        try {
            var accounts = Accounts.read(directory.resolve("accounts.properties"));
            var url = Files.readString(directory.resolve(ADDRESS)).strip();
            return Optional.of(
                    new DatabaseAddress(url, accounts.running(), accounts.owner(), null));
        } catch (IOException e) {
            throw new CannotStart(
                    "Another Colead is just starting on the data in %s.".formatted(directory),
                    "Try again in a minute.",
                    e);
        }
    }

    private static EmbeddedMariaDb start(DatabaseHome home) throws IOException {
        ServerFiles.provide(home);
        var pidFile = home.file("mariadb.pid");
        Orphan.stop(home, pidFile);
        var accounts = Accounts.of(home);
        var statements = home.file("init.sql");
        OwnerOnly.write(statements, accounts.statements());
        try {
            var server = ServerProcess.start(home, pidFile, accounts.owner());
            OwnerOnly.write(home.file(ADDRESS), server.url());
            return new EmbeddedMariaDb(home, accounts, server);
        } finally {
            Files.deleteIfExists(statements);
        }
    }

    public String url() {
        return server.url();
    }

    /// Migrates: it makes and alters tables, and grants rights on them.
    public Account owner() {
        return accounts.owner();
    }

    /// Runs: it has no right to change the record.
    public Account running() {
        return accounts.running();
    }

    @Override
    public void close() {
        ServerProcess.stop(server.process().toHandle());
        home.forget(ADDRESS);
        home.close();
    }
}
