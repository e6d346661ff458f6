package org.colead;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.colead.platform.EmbeddedMariaDb;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// One database for all tests of a run: the one that the environment names, or an embedded one.
public final class TestDatabase implements EnvironmentPostProcessor {

    private static final Path HOME = Path.of("target", "test-database");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("colead.db.url") == null
                && System.getenv("COLEAD_DB_URL") == null) {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "test database",
                                    Map.of(
                                            "colead.db.url", Server.RUNNING.url(),
                                            "colead.db.user", "app",
                                            "colead.db.password", "app",
                                            "colead.db.owner-user", "owner",
                                            "colead.db.owner-password", "owner",
                                            "colead.data", "target/test-data")));
        }
    }

    private static final class Server {
        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            var server = EmbeddedMariaDb.start(HOME);
            empty(server);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }

        private static void empty(EmbeddedMariaDb server) {
            try (var connection = DriverManager.getConnection(server.url(), "owner", "owner");
                    var statement = connection.createStatement()) {
                statement.execute("drop database colead");
                statement.execute("create database colead character set utf8mb4");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database could not be emptied", e);
            }
        }
    }
}
