package org.colead.group;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names groups and envelopes where only their ids are known.
@Component
class GroupNames implements Naming {

    private static final String NAMES =
            """
            select g.id, g.name, g.id as group_id from deliberation_group g
             where g.id in (:ids) and %1$s
            union all
            select v.id, v.name, g.id from envelope v
              join deliberation_group g on g.id = v.holder_id
             where v.id in (:ids) and %1$s\
            """
                    .formatted(Readable.CONDITION);

    private final JdbcClient jdbc;
    private final Readable readable;

    GroupNames(JdbcClient jdbc, Readable readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(NAMES)
                .param("ids", ids.stream().map(UUID::toString).distinct().toList())
                .param("units", readable.units(viewer))
                .param("viewer", viewer.toString())
                .query((row, _) ->
                        Map.entry(
                                UUID.fromString(row.getString(1)),
                                named(row.getString(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Named named(String name, String group) {
        return new Named(name, Optional.of("groups/" + group));
    }
}
