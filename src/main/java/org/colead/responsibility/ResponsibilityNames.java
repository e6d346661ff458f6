package org.colead.responsibility;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What responsibilities are called, where only their ids are known.
@Component
class ResponsibilityNames implements Naming {

    private final JdbcClient jdbc;

    ResponsibilityNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, result from responsibility where id in (:ids)")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query((row, _) ->
                                Map.entry(
                                        UUID.fromString(row.getString(1)),
                                        new Named(
                                                row.getString(2), Optional.of("responsibilities"))))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
