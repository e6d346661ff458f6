package org.colead.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/// After each migration the owner gives the running account its rights, table by table: it reads
/// and writes all, but of the record (each table whose name starts with `record_`) it may only read
/// and add.
@Component
class Grants extends BaseCallback {

    private final DatabaseAddress address;

    Grants(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && address.hasTwoAccounts();
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var grantee = grantee();
            for (var table : tables(context.getConnection())) {
                grant(context.getConnection(), table, grantee);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database account %s could not give %s its rights: %s"
                            .formatted(address.owner(), address.running(), e.getMessage()),
                    "The owner needs: grant all privileges on colead.* to %s with grant option."
                            .formatted(address.owner()),
                    e);
        }
    }

    /// As the server knows the running account, host included.
    private String grantee() throws SQLException {
        var running = address.running();
        try (var connection =
                        DriverManager.getConnection(
                                address.apart(), running.name(), running.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            var name = row.getString(1);
            var at = name.lastIndexOf('@');
            return "%s@%s".formatted(quoted(name.substring(0, at)), quoted(name.substring(at + 1)));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void grant(Connection connection, String table, String grantee)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "grant %s on table %s to %s".formatted(rights(table), quoted(table), grantee));
        }
    }

    static String rights(String table) {
        if (table.startsWith("record_")) {
            return "select, insert";
        }
        return table.equals("flyway_schema_history") ? "select" : "select, insert, update, delete";
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
