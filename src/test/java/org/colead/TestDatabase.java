package org.colead;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.colead.platform.EmbeddedMariaDb;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// One database for all tests of a process: the one that the environment names, or an embedded one.
/// Mail stays in a mailbox of the process.
public final class TestDatabase implements EnvironmentPostProcessor {

    /// Which of the processes that share the tests this is.
    private static final String FORK = System.getProperty("colead.fork", "");

    public static final Path HOME = Path.of("target", "test-database" + FORK);
    private static final Path DATA = Path.of("target", "test-data" + FORK);

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("colead.test.own-database") != null) {
            return;
        }
        var settings = new HashMap<String, Object>();
        settings.put("colead.data", DATA.toString());
        settings.put("colead.mail.caught", true);
        if (environment.getProperty("colead.db.url") == null
                && System.getenv("COLEAD_DB_URL") == null) {
            settings.putAll(embedded());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test database", settings));
    }

    public static EmbeddedMariaDb embeddedServer() {
        return Server.RUNNING;
    }

    private static Map<String, String> embedded() {
        var server = Server.RUNNING;
        return Map.of(
                "colead.db.url", server.url(),
                "colead.db.user", server.running().name(),
                "colead.db.password", server.running().password(),
                "colead.db.owner-user", server.owner().name(),
                "colead.db.owner-password", server.owner().password());
    }

    private static final class Server {
        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            var server = EmbeddedMariaDb.start(HOME);
            empty(server);
            // after the contexts are closed, which still write
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }

        /// The record beside the database goes with it: its witness would miss every entry.
        private static void empty(EmbeddedMariaDb server) {
            FileSystemUtils.deleteRecursively(DATA.resolve("record").toFile());
            var owner = server.owner();
            try (var connection =
                            DriverManager.getConnection(
                                    server.url(), owner.name(), owner.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database colead");
                statement.execute(
                        "create database colead character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database could not be emptied", e);
            }
        }
    }
}
