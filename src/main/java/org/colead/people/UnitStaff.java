package org.colead.people;

import java.util.List;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works in a unit or in a part of it now, found by name, a page at a time.
@Service
@Transactional(readOnly = true)
public class UnitStaff {

    private static final String PARTS =
            """
            with recursive part (id) as (
                select id from unit where id = :unit
                union
                select u.id from unit u join part p on u.parent_id = p.id) \
            """;

    private static final String FOUND =
            """
             from person
             where person.left_at is null and person.name like :words escape '!'
               and person.id in (select w.person_id from person_unit w
                                   join part on part.id = w.unit_id)\
            """;

    private final JdbcClient jdbc;

    UnitStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those with these words in their names, by name, from a position on.
    public List<NamedPerson> named(UnitId unit, String words, int offset, int limit) {
        var sql = PARTS + "select id, name" + FOUND + " order by name, id limit :n offset :from";
        return bind(jdbc.sql(sql), unit, words)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> new NamedPerson(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    public int count(UnitId unit, String words) {
        return bind(jdbc.sql(PARTS + "select count(*)" + FOUND), unit, words)
                .query(Integer.class)
                .single();
    }

    private static StatementSpec bind(StatementSpec query, UnitId unit, String words) {
        return query.param("unit", unit.toString()).param("words", LookedFor.anywhere(words));
    }
}
