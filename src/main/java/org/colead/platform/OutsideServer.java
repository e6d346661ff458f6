package org.colead.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Asks an outside MariaDB whether Colead can live there, before anything is written into it: a
/// migration that fails half way has to be cleaned up by hand.
final class OutsideServer {

    private static final int DENIED = 1045;
    private static final int DENIED_HERE = 1044;

    private OutsideServer() {}

    static DatabaseAddress mustServe(DatabaseAddress address) {
        try (var owner = open(address.url(), address.owner(), address)) {
            mustBeNewEnough(owner, address);
            mustTakeTriggers(owner, address);
            open(address.apart(), address.running(), address).close();
            return address;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The MariaDB at %s could not be asked: %s"
                            .formatted(address.url(), e.getMessage()),
                    "Look at its log, then start again.",
                    e);
        }
    }

    private static Connection open(String url, Account account, DatabaseAddress address) {
        try {
            return DriverManager.getConnection(url, account.name(), account.password());
        } catch (SQLException e) {
            throw e.getErrorCode() == DENIED || e.getErrorCode() == DENIED_HERE
                    ? new CannotStart(
                            "The MariaDB at %s does not let %s in: %s"
                                    .formatted(address.url(), account, e.getMessage()),
                            "Look at the account’s password and rights as the README has them. An"
                                    + " account without a name on that server (''@'localhost') goes"
                                    + " before %s@'%%': drop it, or make the account for that host."
                                            .formatted(account),
                            e)
                    : new CannotStart(
                            "The MariaDB at %s does not answer: %s"
                                    .formatted(address.url(), e.getMessage()),
                            "Start it, or correct COLEAD_DB_URL.",
                            e);
        }
    }

    private static void mustBeNewEnough(Connection owner, DatabaseAddress address)
            throws SQLException {
        if (!yes(
                owner,
                "select count(*) from information_schema.system_variables where variable_name ="
                        + " 'INNODB_SNAPSHOT_ISOLATION'")) {
            throw new CannotStart(
                    "The MariaDB at %s is too old: %s."
                            .formatted(
                                    address.url(), owner.getMetaData().getDatabaseProductVersion()),
                    "Colead needs MariaDB 10.11.8, 11.4 or newer.");
        }
    }

    private static void mustTakeTriggers(Connection owner, DatabaseAddress address)
            throws SQLException {
        if (yes(owner, "select @@log_bin and not @@log_bin_trust_function_creators")
                && !yes(
                        owner,
                        "select count(*) from information_schema.user_privileges where"
                                + " privilege_type = 'SUPER'")) {
            throw new CannotStart(
                    "The MariaDB at %s writes a binary log and does not take the record’s triggers"
                                    .formatted(address.url())
                            + " from %s.".formatted(address.owner()),
                    "Set log_bin_trust_function_creators = 1 in its configuration, and as root: set"
                            + " global log_bin_trust_function_creators = 1.");
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getInt(1) > 0;
        }
    }
}
