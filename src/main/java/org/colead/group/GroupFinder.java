package org.colead.group;

import java.util.List;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds groups by their name and purpose.
@Component
class GroupFinder implements FindSource {

    private static final String MATCHES =
            """
            select g.id, g.name from deliberation_group g
             where (g.name like :words escape '!' or g.purpose like :words escape '!') and %s
             order by g.name like :words escape '!' desc, g.name, g.id limit :limit\
            """
                    .formatted(Readable.CONDITION);

    private final JdbcClient jdbc;
    private final Readable readable;

    GroupFinder(JdbcClient jdbc, Readable readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        return jdbc.sql(MATCHES)
                .param("words", LookedFor.anywhere(words))
                .param("units", readable.units(viewer))
                .param("viewer", viewer.toString())
                .param("limit", limit)
                .query((row, _) ->
                        new Found(
                                row.getString(2),
                                Sentence.of("Group"),
                                "groups/" + row.getString(1)))
                .list();
    }
}
