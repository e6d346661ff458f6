package org.colead.decision;

import java.util.List;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// By what the register can be narrowed: the goals and the authors of what its reader may read,
/// found by words and a page at a time, so that none is out of reach.
@Service
@Transactional(readOnly = true)
public class RegisterChoices {

    private static final String GOALS =
            " from decision d where not d.practice and d.goal <> ''"
                    + " and d.goal like :words escape '!' and "
                    + ReadableDecisions.CONDITION;

    private static final String AUTHORS =
            " from person p where p.name like :words escape '!' and exists ("
                    + "select 1 from decision_author a join decision d on d.id = a.decision_id"
                    + " where a.person_id = p.id and a.accepted_at is not null"
                    + " and not d.practice and "
                    + ReadableDecisions.CONDITION
                    + ")";

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;

    RegisterChoices(JdbcClient jdbc, ReadableDecisions readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    /// Goals with these words in them, in their order; any where there are none.
    public List<String> goals(String words, int offset, int limit, PersonId viewer) {
        var sql =
                "select d.goal" + GOALS + " group by d.goal order by d.goal limit :n offset :from";
        return with(sql, words, viewer)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public int countGoals(String words, PersonId viewer) {
        return with("select count(distinct d.goal)" + GOALS, words, viewer)
                .query(Integer.class)
                .single();
    }

    /// Authors with these words in their names, by name.
    public List<NamedPerson> authors(String words, int offset, int limit, PersonId viewer) {
        var sql = "select p.id, p.name" + AUTHORS + " order by p.name, p.id limit :n offset :from";
        return with(sql, words, viewer)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> new NamedPerson(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    public int countAuthors(String words, PersonId viewer) {
        return with("select count(*)" + AUTHORS, words, viewer).query(Integer.class).single();
    }

    private StatementSpec with(String sql, String words, PersonId viewer) {
        var like = LookedFor.anywhere(words);
        return readable.bind(jdbc.sql(sql), viewer).param("words", like);
    }
}
