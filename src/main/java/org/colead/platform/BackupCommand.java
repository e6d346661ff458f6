package org.colead.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// `java -jar colead.jar backup FILE.zip`: the embedded database and every key beside it in one
/// file, also while Colead runs. The file opens everything: keep it as you keep the data.
@Component
class BackupCommand implements Command {

    static final String DATABASE = "colead.sql";

    private final DatabaseAddress address;
    private final ColeadProperties colead;
    private final PrintStream out;

    @Autowired
    BackupCommand(DatabaseAddress address, ColeadProperties colead) {
        this(address, colead, System.out);
    }

    BackupCommand(DatabaseAddress address, ColeadProperties colead, PrintStream out) {
        this.address = address;
        this.colead = colead;
        this.out = out;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length != 1) {
            out.println("Name the file to write: backup colead.zip");
            return 2;
        }
        if (colead.db().url() != null && !colead.db().url().isBlank()) {
            out.println(
                    "The database is not the embedded one: use the backup of that MariaDB, and copy %s beside it."
                            .formatted(colead.data().toAbsolutePath()));
            return 2;
        }
        return write(Path.of(arguments[0]).toAbsolutePath());
    }

    private int write(Path file) {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            OwnerOnly.create(draft);
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                keys(zip);
                zip.putNextEntry(new ZipEntry(DATABASE));
                new Dump(colead.data().resolve("database"), address.url(), address.owner())
                        .writeTo(zip);
            }
            Files.move(draft, file);
            out.println("Written to %s (%,d KB).".formatted(file, Files.size(file) / 1024));
            return 0;
        } catch (FileAlreadyExistsException e) {
            out.println("%s is there already. Name another file.".formatted(e.getFile()));
        } catch (IOException e) {
            out.println("The backup was not written: " + e.getMessage());
        }
        return 1;
    }

    /// Before the database: what the keys' folder remembers of the record must be in it.
    private void keys(ZipOutputStream zip) throws IOException {
        for (var key : files()) {
            zip.putNextEntry(
                    new ZipEntry(colead.data().relativize(key).toString().replace('\\', '/')));
            try {
                Files.copy(key, zip);
            } catch (NoSuchFileException _) {
                // a draft that was moved to its place meanwhile, where it is copied
            }
        }
    }

    private List<Path> files() {
        var database = colead.data().resolve("database");
        try (var all = Files.walk(colead.data())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(database))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
