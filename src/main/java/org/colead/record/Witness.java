package org.colead.record;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Remembers outside the database what was sealed, so that what is removed from the database is
/// missed, and can be named.
@Component
class Witness {

    private final Path sealed;
    private final Path checkpoints;
    private final RecordKeys keys;

    Witness(RecordFolder folder, RecordKeys keys) {
        sealed = folder.file("sealed");
        checkpoints = folder.file("checkpoints");
        this.keys = keys;
    }

    /// How many leaves are written down.
    long size() {
        try {
            return Files.exists(sealed) ? Files.size(sealed) / Leaf.LINE : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds leaves that follow the ones written down; a line that a crash cut short goes first.
    synchronized void add(List<Leaf> leaves) {
        try (var file = new RandomAccessFile(sealed.toFile(), "rw");
                var _ = file.getChannel().lock()) {
            long whole = file.length() / Leaf.LINE;
            var text = new StringBuilder();
            leaves.stream()
                    .filter(leaf -> leaf.index() >= whole)
                    .forEach(l -> text.append(l.line()));
            file.setLength(whole * Leaf.LINE);
            file.seek(whole * Leaf.LINE);
            file.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write down what was sealed", e);
        }
    }

    synchronized void add(String note) {
        try {
            Files.writeString(
                    checkpoints,
                    note + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write down a checkpoint", e);
        }
    }

    /// Leaves as they were written down, at most `count` from `index`.
    List<Optional<Leaf>> leaves(long index, int count) {
        if (index >= size()) {
            return List.of();
        }
        try (var file = new RandomAccessFile(sealed.toFile(), "r")) {
            file.seek(index * Leaf.LINE);
            var bytes = new byte[(int) Math.min((long) count, size() - index) * Leaf.LINE];
            file.readFully(bytes);
            var text = new String(bytes, StandardCharsets.US_ASCII);
            return text.lines().map(Leaf::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what was sealed", e);
        }
    }

    /// The checkpoints that were written down and signed by us, oldest first.
    List<Checkpoint> checkpoints() {
        if (Files.notExists(checkpoints)) {
            return List.of();
        }
        var found = new ArrayList<Checkpoint>();
        try (var lines = Files.newBufferedReader(checkpoints)) {
            var note = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                note.add(line);
                if (note.size() > Checkpoint.LINES) {
                    Checkpoint.read(String.join("\n", note), keys).ifPresent(found::add);
                    note.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the checkpoints", e);
        }
        return found;
    }
}
