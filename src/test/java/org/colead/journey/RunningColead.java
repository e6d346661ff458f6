package org.colead.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// The packaged jar, run as it is delivered: a process of its own on a free port, with data of its
/// own below `target/`.
final class RunningColead implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path JAR =
            Path.of(System.getProperty("colead.jar", "target/colead.jar")).toAbsolutePath();

    /// What the journeys of this process leave, apart from what those of another do.
    static final Path FOLDER =
            Path.of("target", "journeys" + System.getProperty("colead.fork", "")).toAbsolutePath();

    private final Path home;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    private RunningColead(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
        this.port = freePort();
        this.process = launch();
        await();
    }

    /// The demo, started once for all journeys of a run and stopped with it.
    static RunningColead demo() {
        return Demo.RUNNING;
    }

    /// One of its own with an empty database, for a journey that changes what others rely on.
    static RunningColead fresh(String name, Map<String, String> settings) {
        var home = FOLDER.resolve(name);
        try {
            FileSystemUtils.deleteRecursively(home.resolve("data/database/mariadb"));
            FileSystemUtils.deleteRecursively(home.resolve("data/record"));
            FileSystemUtils.deleteRecursively(home.resolve("data/conflict"));
            Files.deleteIfExists(home.resolve("colead.log"));
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningColead(home, settings);
    }

    /// On data that is there already.
    static RunningColead on(Path home, Map<String, String> settings) {
        return new RunningColead(home, settings);
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path log() {
        return home.resolve("colead.log");
    }

    /// Waits until it said something of this form, and tells what.
    String says(Pattern form) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var said = form.matcher(said());
            if (said.find()) {
                return said.group();
            }
            pause();
        }
        throw new IllegalStateException("It never said " + form + "; see " + log());
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As kill -9 does, then starts again on the same data.
    void killAndStartAgain() throws InterruptedException {
        process.destroyForcibly().waitFor();
        process = launch();
        await();
    }

    /// What a command of the jar said, and its exit code.
    record Ran(int code, String said) {}

    /// Beside this one, on the same data.
    Ran command(String... words) throws IOException, InterruptedException {
        return commandOn(home.resolve("data"), words);
    }

    static Ran commandOn(Path data, String... words) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar"));
        command.add(JAR.toString());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("COLEAD_DATA", data.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private Process launch() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder =
                new ProcessBuilder(java, "-Xmx768m", "-jar", JAR.toString())
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("COLEAD_DATA", home.resolve("data").toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().remove("COLEAD_URL");
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Colead did not start; see " + log());
            }
            pause();
        }
    }

    private boolean isUp() {
        try {
            return health().statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /// What it answers to whoever asks how it is.
    HttpResponse<String> health() {
        var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Below the ports that connections are given, so that nobody takes it before Colead does.
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(RunningColead::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static final class Demo {
        static final RunningColead RUNNING =
                fresh("demo", Map.of("SPRING_PROFILES_ACTIVE", "demo"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }
}
