package org.colead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The directory of one embedded database: held by one process at a time, and never a temporary
/// one.
final class DatabaseHome implements AutoCloseable {

    /// Closing any channel on a file gives up every lock that this process has on it, so a second
    /// start in the same process must be refused before it opens one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    static final String VERSION = "11.4.5";

    private final Path root;
    private final FileChannel lock;

    private DatabaseHome(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Makes the directory and holds it until closed.
    static DatabaseHome hold(Path wanted) {
        try {
            refuseTemporary(wanted.toAbsolutePath().normalize());
            OwnerOnly.directory(wanted);
            var root = wanted.toRealPath();
            refuseTemporary(root);
            return hold(root, root.resolve("lock"));
        } catch (IOException e) {
            throw new CannotStart(
                    "The database cannot be kept in %s: %s".formatted(wanted, e),
                    "Let COLEAD_DATA name a directory that this account may write to.",
                    e);
        }
    }

    private static DatabaseHome hold(Path root, Path file) throws IOException {
        if (!HELD.add(root)) {
            throw alreadyHeld(root);
        }
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            HELD.remove(root);
            throw alreadyHeld(root);
        }
        return new DatabaseHome(root, channel);
    }

    static boolean isHeldElsewhere(Path wanted) {
        var file = wanted.resolve("lock");
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CannotStart alreadyHeld(Path root) {
        return new CannotStart(
                "Another Colead is running on the data in %s.".formatted(root),
                "Stop it first, or let COLEAD_DATA name another directory.");
    }

    private static void refuseTemporary(Path path) throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (path.startsWith(temporary.toAbsolutePath().normalize())
                || (Files.exists(temporary) && path.startsWith(temporary.toRealPath()))) {
            throw new CannotStart(
                    "The data directory %s is inside the temporary directory %s, which is emptied without asking."
                            .formatted(path, temporary),
                    "Let COLEAD_DATA name a directory that stays.");
        }
    }

    Path binaries() {
        return root.resolve("server-" + VERSION);
    }

    Path data() {
        return root.resolve("mariadb");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(root);
        }
    }
}
