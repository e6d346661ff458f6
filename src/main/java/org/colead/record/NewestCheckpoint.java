package org.colead.record;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the record was when it was last signed, to be told to many: whoever kept it can show if
/// anything before was changed.
@Service
@Transactional(readOnly = true)
public class NewestCheckpoint {

    private final JdbcClient jdbc;
    private final RecordKeys keys;

    NewestCheckpoint(JdbcClient jdbc, RecordKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /// Empty before the first, and where what is stored was not signed here.
    public Optional<Sealed> find() {
        return jdbc.sql("select note from record_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .flatMap(note -> Checkpoint.read(note, keys))
                .map(NewestCheckpoint::sealed);
    }

    private static Sealed sealed(Checkpoint it) {
        return new Sealed(
                it.size(), Base64.getEncoder().encodeToString(it.root().bytes()), it.at());
    }

    /// @param size how many entries were sealed
    /// @param root of the tree over them, as the signed checkpoint writes it: SHA-256 in Base64
    public record Sealed(long size, String root, Instant at) {}
}
