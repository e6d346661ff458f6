package org.colead.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the database is, and the two accounts for it.
///
/// @param embedded the server that was started for it, if one was
record DatabaseAddress(
        String url, Account running, Account owner, @Nullable EmbeddedMariaDb embedded)
        implements AutoCloseable {

    static DatabaseAddress of(ColeadProperties colead) {
        var url = colead.db().url();
        return url == null || url.isBlank()
                ? embedded(colead)
                : OutsideServer.mustServe(outside(url, colead.db()));
    }

    /// For a command: beside a Colead that runs on the same data, its server is used too.
    static DatabaseAddress shared(ColeadProperties colead) {
        var url = colead.db().url();
        return url == null || url.isBlank()
                ? EmbeddedMariaDb.elsewhere(home(colead)).orElseGet(() -> embedded(colead))
                : outside(url, colead.db());
    }

    private static Path home(ColeadProperties colead) {
        return colead.data().resolve("database");
    }

    private static DatabaseAddress embedded(ColeadProperties colead) {
        var server = EmbeddedMariaDb.start(home(colead));
        return new DatabaseAddress(server.url(), server.running(), server.owner(), server);
    }

    private static DatabaseAddress outside(String url, ColeadProperties.Db db) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new CannotStart(
                    "COLEAD_DB_URL is “%s”, which is not the address of a MariaDB.".formatted(url),
                    "It reads like jdbc:mariadb://host:3306/colead.");
        }
        var running = account(db.user(), db.password(), "COLEAD_DB_USER");
        var owner =
                db.ownerUser() == null || db.ownerUser().isBlank()
                        ? running
                        : account(db.ownerUser(), db.ownerPassword(), "COLEAD_DB_OWNER_USER");
        return new DatabaseAddress(url, running, owner, null);
    }

    private static Account account(
            @Nullable String name, @Nullable String password, String variable) {
        if (name == null || name.isBlank()) {
            throw new CannotStart(
                    "COLEAD_DB_URL is set, but %s is not.".formatted(variable),
                    "Set %s and its password, or leave COLEAD_DB_URL out to use the embedded server."
                            .formatted(variable));
        }
        return new Account(name, password == null ? "" : password);
    }

    /// The same server with a database that every account may look into; the running one may not
    /// see ours before the first migration.
    String apart() {
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1information_schema");
    }

    boolean hasTwoAccounts() {
        return !running.name().equals(owner.name());
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
