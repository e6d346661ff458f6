package org.colead.journey;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Finds a real browser: an installed Chrome, Chromium or Edge, else Playwright's own, else
/// Debian's package, installed if we are root. Without any the journeys fail and say what to
/// install; they never skip.
final class BrowserFinder {

    private static final List<String> NAMES =
            List.of(
                    "google-chrome",
                    "google-chrome-stable",
                    "chromium",
                    "chromium-browser",
                    "microsoft-edge",
                    "chrome.exe",
                    "msedge.exe");

    private static final List<String> PLACES =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final Path ONE_AT_A_TIME = Path.of("target", "browser.lock");

    private final Playwright playwright;
    private final List<String> tried = new ArrayList<>();

    private BrowserFinder(Playwright playwright) {
        this.playwright = playwright;
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return new BrowserFinder(playwright).launch();
    }

    private Browser launch() {
        return installed()
                .or(this::fetched)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The journeys need a browser. Install Chrome, Chromium or Edge (on Debian:"
                                        + " apt-get install chromium), or name one in COLEAD_BROWSER. Tried: "
                                        + String.join("; ", tried)));
    }

    /// One process at a time: another that waited finds what the first has fetched.
    private Optional<Browser> fetched() {
        try {
            Files.createDirectories(ONE_AT_A_TIME.getParent());
            try (var file = FileChannel.open(ONE_AT_A_TIME, CREATE, WRITE);
                    var _ = file.lock()) {
                return installed().or(this::downloaded).or(this::packaged);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Browser> installed() {
        var named = Stream.ofNullable(System.getenv("COLEAD_BROWSER"));
        var onThePath =
                NAMES.stream()
                        .flatMap(name ->
                                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> folder + File.separator + name));
        return Stream.of(named, onThePath, PLACES.stream())
                .flatMap(all -> all)
                .map(Path::of)
                .filter(Files::isExecutable)
                .flatMap(program -> open(program.toString(), options(program)).stream())
                .findFirst();
    }

    private Optional<Browser> downloaded() {
        var own = open("Playwright’s own Chromium", new LaunchOptions());
        if (own.isPresent()) {
            return own;
        }
        run(
                180,
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        return open("Playwright’s download", new LaunchOptions());
    }

    private Optional<Browser> packaged() {
        if (!isRoot() || Files.notExists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        run(120, "apt-get", "update", "-q");
        run(600, "apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        return installed();
    }

    private static LaunchOptions options(Path program) {
        return new LaunchOptions().setExecutablePath(program);
    }

    private Optional<Browser> open(String what, LaunchOptions options) {
        // Chromium refuses its sandbox to root
        options.setArgs(isRoot() ? List.of("--no-sandbox") : List.of());
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            tried.add(what + " (" + e.getMessage().lines().findFirst().orElse("") + ")");
            return Optional.empty();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(long seconds, String... command) {
        tried.add(String.join(" ", command).replace(System.getProperty("java.class.path"), "…"));
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "15000");
            var process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            tried.add(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for a browser", e);
        }
    }
}
