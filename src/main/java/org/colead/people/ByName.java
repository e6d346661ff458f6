package org.colead.people;

import java.util.Collection;
import java.util.List;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Some of those who are known here by their names, those who left and guests too.
final class ByName {

    private static final String FROM =
            " from (select id, name from person where id in (:ids)"
                    + " union all select id, name from guest where id in (:ids)) p"
                    + " where p.name like :words escape '!'";

    private ByName() {}

    static List<NamedPerson> page(
            JdbcClient jdbc, Collection<PersonId> among, String words, int offset, int limit) {
        var sql = "select p.id, p.name" + FROM + " order by p.name, p.id limit :n offset :from";
        return bind(jdbc.sql(sql), among, words)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> new NamedPerson(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    static int count(JdbcClient jdbc, Collection<PersonId> among, String words) {
        return bind(jdbc.sql("select count(*)" + FROM), among, words).query(Integer.class).single();
    }

    private static StatementSpec bind(
            StatementSpec query, Collection<PersonId> among, String words) {
        return query.param("ids", among.stream().map(PersonId::toString).toList())
                .param("words", LookedFor.anywhere(words));
    }
}
