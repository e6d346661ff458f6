package org.colead.record;

import java.util.Optional;
import java.util.UUID;

/// A sealed entry's place in the Merkle tree, and as the witness file keeps it: a line of fixed
/// length, outside the database.
record Leaf(long index, UUID stream, int number, Hash hash) {

    /// Bytes of a line: index, stream, number, hash and three spaces, and the line's end.
    static final int LINE = 19 + 1 + 36 + 1 + 10 + 1 + 64 + 1;

    String line() {
        return "%019d %s %010d %s\n".formatted(index, stream, number, hash.hex());
    }

    /// Empty where the line does not have this form.
    static Optional<Leaf> read(String line) {
        var parts = line.strip().split(" ");
        try {
            return parts.length != 4
                    ? Optional.empty()
                    : Optional.of(
                            new Leaf(
                                    Long.parseLong(parts[0]),
                                    UUID.fromString(parts[1]),
                                    Integer.parseInt(parts[2]),
                                    new Hash(parts[3])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
