package org.colead.group;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colead.kernel.PersonId;
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
             where g.id <> :grantor and (g.unit_id in (
                    with recursive below (id) as (
                        select unit_id from deliberation_group where id = :grantor
                        union
                        select u.id from unit u join below b on u.parent_id = b.id)
                    select id from below) or %s)
             order by g.name, g.id limit %d\
            """
                    .formatted(Readable.CONDITION, MOST);

    private final JdbcClient jdbc;
    private final Readable readable;

    Grantable(JdbcClient jdbc, Readable readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    Map<GroupId, String> names(GroupId grantor, PersonId viewer) {
        var names = new LinkedHashMap<GroupId, String>();
        jdbc.sql(NAMES)
                .param("grantor", grantor.toString())
                .param("viewer", viewer.toString())
                .param("units", readable.units(viewer))
                .query(row -> {
                    names.put(GroupId.of(row.getString(1)), row.getString(2));
                });
        return names;
    }
}
