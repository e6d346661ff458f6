package org.colead.decision;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.people.People;
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
            "select distinct a.person_id from decision d join decision_author a"
                    + " on a.decision_id = d.id and a.accepted_at is not null"
                    + " where not d.practice and "
                    + ReadableDecisions.CONDITION;

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;
    private final People people;

    RegisterChoices(JdbcClient jdbc, ReadableDecisions readable, People people) {
        this.jdbc = jdbc;
        this.readable = readable;
        this.people = people;
    }

    /// Goals with these words in them, in their order; any where there are none.
    public List<String> goals(String words, int offset, int limit, PersonId viewer) {
        var sql =
                "select d.goal" + GOALS + " group by d.goal order by d.goal limit :n offset :from";
        return goals(sql, words, viewer)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public int countGoals(String words, PersonId viewer) {
        return goals("select count(distinct d.goal)" + GOALS, words, viewer)
                .query(Integer.class)
                .single();
    }

    /// Authors with these words in their names, by name.
    public List<NamedPerson> authors(String words, int offset, int limit, PersonId viewer) {
        return people.named(authors(viewer), words, offset, limit);
    }

    public int countAuthors(String words, PersonId viewer) {
        return people.countNamed(authors(viewer), words);
    }

    private StatementSpec goals(String sql, String words, PersonId viewer) {
        var like = "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
        return readable.bind(jdbc.sql(sql), viewer).param("words", like);
    }

    private List<PersonId> authors(PersonId viewer) {
        return readable.bind(jdbc.sql(AUTHORS), viewer)
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }
}
