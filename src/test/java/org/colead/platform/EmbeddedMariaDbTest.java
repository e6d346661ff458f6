package org.colead.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedMariaDbTest {

    private static final Path HOME = Path.of("target", "embedded-test");

    @Test
    void refusesADirectoryInsideTheTemporaryOne(@TempDir Path temporary) {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(temporary.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is inside the temporary directory");
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void refusesALinkIntoTheTemporaryDirectory(@TempDir Path temporary) throws IOException {
        var link = Path.of("target", "link-to-temporary");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, temporary);
        assertThatThrownBy(() -> EmbeddedMariaDb.start(link.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is inside the temporary directory");
    }

    @Test
    void leavesAloneWhatAnotherServerHasInTheTemporaryDirectoryOfAll() throws Exception {
        var another =
                Files.createFile(
                        Path.of(System.getProperty("java.io.tmpdir"))
                                .resolve("#sql-temptable-%s-1-0.MAI".formatted(UUID.randomUUID())));
        var empty = Path.of("target", "empty-database");
        FileSystemUtils.deleteRecursively(empty);
        try {
            EmbeddedMariaDb.start(empty).close();
            assertThat(another).exists();
        } finally {
            Files.deleteIfExists(another);
        }
    }

    @Test
    void keepsWhatItWasToldAndItsPasswords() throws Exception {
        Account running;
        try (var server = EmbeddedMariaDb.start(HOME)) {
            running = server.running();
            say(server, "create table if not exists kept (word varchar(40))");
            say(server, "insert into kept values ('said before the stop')");
        }
        assertThat(HOME.resolve("mariadb.pid")).doesNotExist();
        assertThat(Files.readString(HOME.resolve("server.log"))).contains("Shutdown complete");
        try (var server = EmbeddedMariaDb.start(HOME)) {
            assertThat(server.running().password()).isEqualTo(running.password());
            assertThat(ask(server, "select word from kept limit 1"))
                    .isEqualTo("said before the stop");
        }
    }

    @Test
    void afterAKillTheNextStartStopsTheOrphanAndHasAllThatWasAcknowledged() throws Exception {
        long acknowledged;
        ProcessHandle orphan;
        try (var elsewhere = new Elsewhere(HOME)) {
            acknowledged = elsewhere.writesAtLeast(300);
            orphan = elsewhere.server();
            elsewhere.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (var server = EmbeddedMariaDb.start(HOME)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Long.parseLong(ask(server, "select count(*) from acknowledged")))
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void anotherProcessThatGotTheNumberIsLeftAlone() throws Exception {
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(HOME);
            Files.writeString(HOME.resolve("mariadb.pid"), bystander.pid() + "\n", UTF_8);
            EmbeddedMariaDb.start(HOME).close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    static void say(EmbeddedMariaDb server, String sql) throws SQLException {
        var owner = server.owner();
        try (var connection =
                        DriverManager.getConnection(server.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(EmbeddedMariaDb server, String sql) throws SQLException {
        var owner = server.owner();
        try (var connection =
                        DriverManager.getConnection(server.url(), owner.name(), owner.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
