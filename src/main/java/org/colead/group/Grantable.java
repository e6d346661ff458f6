package org.colead.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which groups another one can grant to: those of its unit and of the units below, and those that
/// whoever grants may read.
@Component
class Grantable {

    private static final int MOST = 500;
    private static final String NAMES =
            """
            select g.id, g.name from deliberation_group g
             where g.id <> :grantor and (g.unit_id in (:below) or %s)
             order by g.name, g.id limit %d\
            """
                    .formatted(Readable.CONDITION, MOST);

    private final JdbcClient jdbc;
    private final Readable readable;

    Grantable(JdbcClient jdbc, Readable readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    Map<GroupId, String> names(GroupId grantor, UnitId unit, PersonId viewer) {
        var tree = readable.tree();
        var names = new LinkedHashMap<GroupId, String>();
        jdbc.sql(NAMES)
                .param("grantor", grantor.toString())
                .param("below", below(unit, tree))
                .param("viewer", viewer.toString())
                .param("units", readable.units(viewer, tree))
                .query(row -> {
                    names.put(GroupId.of(row.getString(1)), row.getString(2));
                });
        return names;
    }

    private static List<String> below(UnitId unit, Above tree) {
        var below =
                tree.units().keySet().stream().filter(one -> tree.of(List.of(one)).contains(unit));
        return Stream.concat(Stream.of(unit), below).map(UnitId::toString).toList();
    }
}
