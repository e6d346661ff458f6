package org.colead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/// A directory beside the database for what must not lie in it; only the account that runs Colead
/// can read it.
public class SecretFolder {

    private final Path folder;

    public SecretFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
    }

    /// The file's content; what `first` gives is written where there is none yet.
    public String secret(String name, Supplier<String> first) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                create(file, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /// Complete at once under its name, so that two nodes that start together agree on one.
    private void create(Path file, String content) throws IOException {
        var draft = Files.createTempFile(folder, "new-", ".key", ownerOnly("rw-------"));
        Files.writeString(draft, content, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // another node was first; its key is the one that is read now
        } catch (UnsupportedOperationException _) {
            Files.copy(draft, file);
        } finally {
            Files.delete(draft);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
