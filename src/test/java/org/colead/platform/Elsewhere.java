package org.colead.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

/// A process of its own that runs the embedded database and writes rows, one commit each, until it
/// is killed.
final class Elsewhere implements AutoCloseable {

    private final Path home;
    private final Process process;
    private final BufferedReader said;

    Elsewhere(Path home) throws IOException {
        this.home = home;
        this.process = java(Elsewhere.class, home.toString()).start();
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /// A new process with the same class path.
    static ProcessBuilder java(Class<?> program, String argument) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)
                .redirectErrorStream(true);
    }

    /// Waits until so many rows were acknowledged.
    long writesAtLeast(long rows) throws IOException {
        for (String line; (line = said.readLine()) != null; ) {
            if (line.matches("\\d+") && Long.parseLong(line) >= rows) {
                return Long.parseLong(line);
            }
        }
        throw new IOException("It ended before it had written " + rows + " rows");
    }

    /// All it says until it ends by itself.
    String says() throws IOException {
        return said.lines().collect(Collectors.joining("\n"));
    }

    ProcessHandle server() throws IOException {
        var pid = Files.readString(home.resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /// As kill -9 does: nothing of its own runs any more.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    static void main(String[] args) throws SQLException {
        var server = EmbeddedMariaDb.start(Path.of(args[0]));
        var owner = server.owner();
        try (var connection =
                        DriverManager.getConnection(server.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists acknowledged");
            statement.execute("create table acknowledged (n bigint primary key)");
            for (var n = 1L; ; n++) {
                statement.executeUpdate("insert into acknowledged values (" + n + ")");
                System.out.println(n);
            }
        }
    }
}
