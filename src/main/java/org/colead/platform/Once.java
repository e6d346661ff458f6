package org.colead.platform;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does a command once, however often it is sent: the key and the result are kept in the same
/// transaction.
@Component
public class Once {

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The id that `command` made, now or when the key first came. A key belongs to one person.
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID run(CommandKey key, PersonId by, Supplier<UUID> command) {
        return earlier(key, by).orElseGet(() -> first(key, by, command));
    }

    /// Whether the command with this key was done, though its answer may have been lost.
    public boolean isDone(CommandKey key, PersonId by) {
        return earlier(key, by).isPresent();
    }

    private Optional<UUID> earlier(CommandKey key, PersonId by) {
        return jdbc.sql("select result from command_key where id = ? and person_id = ?")
                .params(key.value().toString(), by.toString())
                .query(UUID.class)
                .optional();
    }

    private UUID first(CommandKey key, PersonId by, Supplier<UUID> command) {
        var result = command.get();
        jdbc.sql("insert into command_key (id, person_id, result, at) values (?, ?, ?, ?)")
                .params(
                        key.value().toString(),
                        by.toString(),
                        result.toString(),
                        java.sql.Timestamp.from(clock.instant()))
                .update();
        return result;
    }
}
