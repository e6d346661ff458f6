package org.colead.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.colead.TestDatabase;
import org.junit.jupiter.api.Test;

class RunningServerTest {

    private static final Path HOME = TestDatabase.HOME;

    private final EmbeddedMariaDb server = TestDatabase.embeddedServer();

    @Test
    void writesToTheDiskBeforeItAcknowledgesAndListensOnLoopbackAlone() throws Exception {
        assertThat(
                        EmbeddedMariaDbTest.ask(
                                server, "select @@global.innodb_flush_log_at_trx_commit"))
                .isEqualTo("1");
        assertThat(EmbeddedMariaDbTest.ask(server, "select @@global.innodb_snapshot_isolation"))
                .isEqualTo("1");
        assertThat(EmbeddedMariaDbTest.ask(server, "select @@global.bind_address"))
                .isEqualTo("127.0.0.1");
        assertThat(EmbeddedMariaDbTest.ask(server, "select @@global.skip_name_resolve"))
                .isEqualTo("1");
    }

    @Test
    void rootCannotSignInOverTheNetwork() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "root", "").close())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyElseMayReadThePasswords() throws IOException {
        assertThat(permissions("accounts.properties")).isEqualTo("rw-------");
        assertThat(permissions("mariadb")).isEqualTo("rwx------");
        assertThat(HOME.resolve("init.sql")).doesNotExist();
    }

    @Test
    void refusesASecondStartInTheSameProcessAndStaysHeld() throws Exception {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(HOME))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Colead is running on the data in");
        assertThat(new Elsewhere(HOME).says()).contains("Another Colead is running");
        assertThat(EmbeddedMariaDbTest.ask(server, "select 1")).isEqualTo("1");
    }

    @Test
    void aCommandBesideItFindsIt() throws IOException {
        var asked = Elsewhere.java(Beside.class, HOME.toString()).start();
        assertThat(new String(asked.getInputStream().readAllBytes(), UTF_8)).contains(server.url());
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.resolve(file)));
    }
}
