package org.colead.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// `java -jar colead.jar restore FILE.zip`: makes an installation from a backup, where there is
/// none yet. Nothing else is started for it: the database must not be made before it is read.
public class RestoreCommand implements Command {

    private final Path data;
    private final PrintStream out;

    /// @param data where the installation is to be; `COLEAD_DATA`, else `data`
    public RestoreCommand(Optional<String> data, PrintStream out) {
        this.data = Path.of(data.orElse("data")).toAbsolutePath().normalize();
        this.out = out;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length != 1) {
            out.println("Name the file to read: restore colead.zip");
            return 2;
        }
        try (var zip = new ZipFile(arguments[0])) {
            return restore(zip);
        } catch (CannotStart e) {
            out.println(e.why());
            out.println(e.remedy());
        } catch (IOException e) {
            out.println("%s could not be read: %s".formatted(arguments[0], e.getMessage()));
        }
        return 1;
    }

    private int restore(ZipFile zip) throws IOException {
        var database = zip.getEntry(BackupCommand.DATABASE);
        if (database == null) {
            out.println("%s is not a backup of Colead.".formatted(zip.getName()));
            return 1;
        }
        if (Files.exists(data) && !isEmpty(data)) {
            out.println(
                    "There is something in %s already. Let COLEAD_DATA name an empty directory."
                            .formatted(data));
            return 1;
        }
        var draft = data.resolveSibling(data.getFileName() + ".restoring");
        if (Files.exists(draft)) {
            out.println(
                    "%s is left from a restore that was cut short. Delete it, then start again."
                            .formatted(draft));
            return 1;
        }
        read(zip, database, draft);
        Files.deleteIfExists(data);
        Files.move(draft, data);
        out.println(
                "Restored to %s. Start Colead; “verify” tells whether the record is whole."
                        .formatted(data));
        return 0;
    }

    private static void read(ZipFile zip, ZipEntry database, Path draft) throws IOException {
        OwnerOnly.directory(draft);
        for (var entry : zip.stream().filter(it -> !it.equals(database)).toList()) {
            key(zip, entry, draft);
        }
        var home = draft.resolve("database");
        try (var server = EmbeddedMariaDb.start(home);
                var sql = zip.getInputStream(database)) {
            new Dump(home, server.url(), server.owner()).readFrom(sql);
        }
    }

    private static void key(ZipFile zip, ZipEntry entry, Path draft) throws IOException {
        var place = draft.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !place.startsWith(draft) || place.equals(draft)) {
            throw new IOException("it holds “%s”, which no backup has".formatted(entry.getName()));
        }
        OwnerOnly.directory(place.resolveSibling(""));
        OwnerOnly.create(place);
        try (var out = Files.newOutputStream(place);
                var in = zip.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var all = Files.list(directory)) {
            return all.findAny().isEmpty();
        }
    }
}
