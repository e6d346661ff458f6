package org.colead.hours;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What pools are called, where only their ids are known.
@Component
class PoolNames implements Naming {

    private final JdbcClient jdbc;

    PoolNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, name from hours_pool where id in (:ids)")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query((row, _) ->
                                Map.entry(
                                        UUID.fromString(row.getString(1)),
                                        new Named(row.getString(2), Optional.of("time"))))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
