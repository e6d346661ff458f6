package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.colead.platform.EmbeddedMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/// Whoever runs Colead writes a backup while people work, restores it somewhere else, and checks
/// the record with the packaged jar: it is whole, and not any more once the database's owner has
/// changed an entry.
class RestoresFromABackupJourney {

    private static final Path FOLDER = RunningColead.FOLDER.resolve("backup");
    private static final Path DATA = FOLDER.resolve("restored");

    @Test
    void theRecordIsWholeAgainAndSaysWhereItIsNot() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        var backup = FOLDER.resolve("colead.zip").toString();

        var written = RunningColead.demo().command("backup", backup);
        assertThat(written.said()).contains("Written to " + backup);
        assertThat(written.code()).isZero();
        assertThat(RunningColead.demo().command("backup", backup).said())
                .contains("is there already");

        var restored = RunningColead.commandOn(DATA, "restore", backup);
        assertThat(restored.said()).contains("Restored to " + DATA);
        assertThat(RunningColead.commandOn(DATA, "restore", backup).code()).isOne();

        var whole = RunningColead.commandOn(DATA, "verify");
        assertThat(whole.said()).contains("The record is whole.");
        assertThat(whole.code()).isZero();

        var altered = alterAnEntry();
        var verified = RunningColead.commandOn(DATA, "verify");
        assertThat(verified.said()).contains(altered.stream()).contains(altered.number());
        assertThat(verified.code()).isOne();
    }

    private record Altered(String stream, String number) {}

    private static Altered alterAnEntry() throws SQLException {
        try (var server = EmbeddedMariaDb.start(DATA.resolve("database"));
                var connection =
                        DriverManager.getConnection(
                                server.url(), server.owner().name(), server.owner().password())) {
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql(
                            "select trigger_name from information_schema.triggers where event_object_table"
                                    + " = 'record_entry'")
                    .query(String.class)
                    .list()
                    .forEach(trigger -> owner.sql("drop trigger " + trigger).update());
            var entry =
                    owner.sql("select stream, number from record_entry order by at desc limit 1")
                            .query(Altered.class)
                            .single();
            owner.sql(
                            "update record_entry set at = date_add(at, interval 1 second) where stream = ?"
                                    + " and number = ?")
                    .params(entry.stream(), entry.number())
                    .update();
            return entry;
        }
    }
}
