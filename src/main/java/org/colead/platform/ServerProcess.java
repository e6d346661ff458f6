package org.colead.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// One run of the MariaDB server on the loopback interface.
///
/// @param port where it listens, chosen anew for each run
record ServerProcess(Process process, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Starts the server and waits until the owner can sign in.
    static ServerProcess start(DatabaseHome home, Path pidFile, Account owner) throws IOException {
        var log = home.file("server.log");
        if (Files.exists(log)) {
            Files.move(log, home.file("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var port = freePort();
        var process =
                new ProcessBuilder(command(home, pidFile, port))
                        .directory(home.data().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var server = new ServerProcess(process, port);
        server.await(owner, log);
        return server;
    }

    private static List<String> command(DatabaseHome home, Path pidFile, int port) {
        var command =
                new ArrayList<>(
                        List.of(
                                ServerFiles.program(home).toString(),
                                "--no-defaults",
                                "--console",
                                "--basedir=" + home.binaries(),
                                "--datadir=" + home.data(),
                                "--tmpdir=" + home.temporary(),
                                "--pid-file=" + pidFile,
                                "--init-file=" + home.file("init.sql"),
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--socket=mariadb.sock",
                                "--skip-name-resolve",
                                // a key made at each start takes seconds; nothing leaves loopback
                                "--skip-ssl",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_uca1400_ai_ci",
                                "--max-allowed-packet=64M",
                                "--innodb-flush-log-at-trx-commit=1",
                                "--innodb-snapshot-isolation=ON"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/colead";
    }

    private void await(Account owner, Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(owner)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                stop(process.toHandle());
                throw new CannotStart(
                        "The database server did not start; the last it said was:%n%s"
                                .formatted(lastLines(log)),
                        "%s has all of it.".formatted(log));
            }
            pause();
        }
    }

    private boolean answers(Account owner) {
        try (var connection = DriverManager.getConnection(url(), owner.name(), owner.password())) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    /// Asks a server to stop, and insists after a minute; InnoDB recovers from that.
    static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit()
                .completeOnTimeout(server, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .thenAccept(ProcessHandle::destroyForcibly)
                .join();
        try {
            server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new CannotStart(
                    "The database server (process %d) does not stop.".formatted(server.pid()),
                    "End that process, then start again.",
                    e);
        }
    }
}
