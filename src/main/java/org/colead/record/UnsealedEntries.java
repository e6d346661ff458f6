package org.colead.record;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Remembers outside the database, from its commit until its seal, every entry: one that is removed
/// in between is missed too.
///
/// A line is added as soon as the commit has answered, so a transaction that failed leaves none. It
/// stays until the [Witness] has the entry's seal.
@Component
class UnsealedEntries {

    private final Path unsealed;

    UnsealedEntries(RecordFolder folder) {
        unsealed = folder.file("unsealed");
    }

    synchronized void add(List<UnsealedEntry> entries) {
        var lines = entries.stream().map(UnsealedEntry::line).collect(Collectors.joining());
        try (var file = new RandomAccessFile(unsealed.toFile(), "rw");
                var _ = file.getChannel().lock()) {
            long whole = file.length() / UnsealedEntry.LINE * UnsealedEntry.LINE;
            file.setLength(whole);
            file.seek(whole);
            file.write(lines.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write down what was committed", e);
        }
    }

    List<UnsealedEntry> all() {
        try {
            return Files.exists(unsealed) ? read(Files.readString(unsealed)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what was committed", e);
        }
    }

    /// Forgets what is witnessed elsewhere by now.
    synchronized void forget(Predicate<UnsealedEntry> sealed) {
        if (all().stream().noneMatch(sealed)) {
            return;
        }
        try (var file = new RandomAccessFile(unsealed.toFile(), "rw");
                var _ = file.getChannel().lock()) {
            var bytes = new byte[Math.toIntExact(file.length())];
            file.readFully(bytes);
            var left =
                    read(new String(bytes, StandardCharsets.US_ASCII)).stream()
                            .filter(sealed.negate())
                            .map(UnsealedEntry::line)
                            .collect(Collectors.joining());
            file.setLength(0);
            file.write(left.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write down what is unsealed", e);
        }
    }

    private static List<UnsealedEntry> read(String text) {
        return text.lines().map(UnsealedEntry::read).flatMap(Optional::stream).toList();
    }
}
