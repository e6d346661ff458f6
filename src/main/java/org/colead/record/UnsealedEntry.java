package org.colead.record;

import java.util.Optional;
import java.util.UUID;

/// An entry that was committed and waits for its seal, as a line of fixed length outside the
/// database keeps it.
record UnsealedEntry(UUID stream, int number, Hash hash) {

    /// Bytes of a line: stream, number, hash and two spaces, and the line's end.
    static final int LINE = 36 + 1 + 10 + 1 + 64 + 1;

    static UnsealedEntry of(Leaf leaf) {
        return new UnsealedEntry(leaf.stream(), leaf.number(), leaf.hash());
    }

    String line() {
        return "%s %010d %s\n".formatted(stream, number, hash.hex());
    }

    /// Empty where a crash cut the line short.
    static Optional<UnsealedEntry> read(String line) {
        var parts = line.strip().split(" ");
        try {
            return line.length() + 1 != LINE || parts.length != 3
                    ? Optional.empty()
                    : Optional.of(
                            new UnsealedEntry(
                                    UUID.fromString(parts[0]),
                                    Integer.parseInt(parts[1]),
                                    new Hash(parts[2])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
