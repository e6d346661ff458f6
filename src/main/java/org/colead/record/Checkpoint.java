package org.colead.record;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// What the record was at an instant: how many sealed entries, under which root.
///
/// As text it is a signed note in the form of C2SP tlog-checkpoint: origin, size, root and time, a
/// line each, an empty line, and the signature over them.
record Checkpoint(long size, Hash root, Instant at) {

    static final String ORIGIN = "colead.org/record";

    /// How many lines a signed note has.
    static final int LINES = 6;

    private static final String SIGNATURE = "— " + ORIGIN + " ";

    String text() {
        var tree = Base64.getEncoder().encodeToString(root.bytes());
        return "%s\n%d\n%s\n%s\n".formatted(ORIGIN, size, tree, at);
    }

    String signedBy(RecordKeys keys) {
        var signature = Base64.getEncoder().encodeToString(keys.sign(text()));
        return text() + "\n" + SIGNATURE + signature + "\n";
    }

    /// The checkpoint that the note holds; empty where it was not signed with our key.
    static Optional<Checkpoint> read(String note, RecordKeys keys) {
        var lines = note.split("\n");
        if (lines.length < LINES || !lines[5].startsWith(SIGNATURE)) {
            return Optional.empty();
        }
        try {
            var root = Base64.getDecoder().decode(lines[2]);
            var said =
                    new Checkpoint(
                            Long.parseLong(lines[1]),
                            new Hash(HexFormat.of().formatHex(root)),
                            Instant.parse(lines[3]));
            var signature = Base64.getDecoder().decode(lines[5].substring(SIGNATURE.length()));
            return keys.signed(said.text(), signature) ? Optional.of(said) : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException _) {
            return Optional.empty(); // unreadable, so not ours
        }
    }
}
