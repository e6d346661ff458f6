package org.colead.consensus;

import java.util.List;
import org.colead.authority.Action;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.LookedFor;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For whom a member of an open check can write down what they said: the other members, found by
/// their names and a page at a time, whether they have spoken or not. Nobody for whoever is no
/// member.
@Service
@Transactional(readOnly = true)
public class AbsentMembers {

    private static final String OTHERS =
            """
             from check_member s
             join consensus_check c on c.id = s.check_id and c.closed_at is null
             join check_member me on me.check_id = s.check_id and me.member_id = :me
             join person m on m.id = s.member_id
            where s.check_id = :check and s.member_id <> :me and m.name like :words escape '!'
            """;

    private final JdbcClient jdbc;
    private final CheckRecords records;
    private final DecisionRegister register;

    AbsentMembers(JdbcClient jdbc, CheckRecords records, DecisionRegister register) {
        this.jdbc = jdbc;
        this.records = records;
        this.register = register;
    }

    /// By name, from a position on; any where there are no words.
    public List<NamedPerson> found(
            CheckId check, String words, int offset, int limit, PersonId by) {
        return others(
                        "select m.id, m.name"
                                + OTHERS
                                + " order by m.name, m.id limit :n offset :from",
                        check,
                        words,
                        by)
                .param("n", limit)
                .param("from", offset)
                .query((row, _) -> new NamedPerson(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    public int count(CheckId check, String words, PersonId by) {
        return others("select count(*)" + OTHERS, check, words, by).query(Integer.class).single();
    }

    private StatementSpec others(String sql, CheckId check, String words, PersonId by) {
        register.require(records.placeOf(check).decision(), Action.READ, by);
        return jdbc.sql(sql)
                .param("check", check.toString())
                .param("me", by.toString())
                .param("words", LookedFor.anywhere(words));
    }
}
