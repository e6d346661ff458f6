package org.colead.record;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.colead.platform.ColeadProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the record keeps what must not lie in the database.
///
/// @param directory its keys and the seals it witnessed; nodes of one installation share the keys
/// @param sealEvery how long a new entry may wait for its seal
@ConfigurationProperties("colead.record")
record RecordProperties(Optional<Path> directory, @DefaultValue("2s") Duration sealEvery) {

    Path in(ColeadProperties colead) {
        return directory.orElseGet(() -> colead.data().resolve("record"));
    }
}
