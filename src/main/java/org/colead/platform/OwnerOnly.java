package org.colead.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that nobody but the account that runs Colead may read, where the file system knows
/// permissions.
final class OwnerOnly {

    private OwnerOnly() {}

    static void directory(Path path) throws IOException {
        Files.createDirectories(path);
        restrict(path, "rwx------");
    }

    /// An empty file, where there is none.
    static void create(Path path) throws IOException {
        Files.createFile(path);
        restrict(path, "rw-------");
    }

    /// Writes all of the file or nothing.
    static void write(Path path, String content) throws IOException {
        var draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        create(draft);
        Files.writeString(draft, content);
        Files.move(
                draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
