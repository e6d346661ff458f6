package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What members gave in the check before, on a text that has changed since: void, and offered again
/// where the same question is still asked in the same words.
@Component
class EarlierPositions {

    /// The newest of their own words, where the text has changed since. What was only witnessed and
    /// never confirmed is nobody’s own; what was set aside counted for nothing.
    private static final String VOID =
            """
              from consensus_check n
              join consensus_check c
                on c.decision_id = n.decision_id and c.passed is not null and not c.sense
               and c.text_version < n.text_version
              join member_position p
                on p.check_id = c.id and p.confirmed and p.set_aside_at is null
             where n.id = :check and not n.sense
               and c.number = (select max(e.number) from consensus_check e
                                 join member_position q on q.check_id = e.id
                                where e.decision_id = c.decision_id and e.passed is not null
                                  and not e.sense and q.member_id = p.member_id
                                  and q.confirmed and q.set_aside_at is null)
            """;

    private static final String OWN =
            """
            select p.*, c.text_version, s.word, s.meaning, concat_ws('\t', %s) = concat_ws('\t', %s)
                   as same_rule
              from member_position p
              join consensus_check c on c.id = p.check_id
              join consensus_check n on n.id = :check
              left join check_choice s on s.check_id = c.id and s.choice = p.choice
             where p.id = (select p.id %s and p.member_id = :member)
            """
                    .formatted(rule("c"), rule("n"), VOID);

    /// How positions are given and read, apart from the figures by which a scale passes.
    private static String rule(String check) {
        return Stream.of(
                        "method",
                        "ballot_alike",
                        "ballot_none",
                        "ballot_forgiven",
                        "ballot_repeats",
                        "ballot_elimination",
                        "ballot_threshold",
                        "ballot_barred",
                        "ballot_dots",
                        "ballot_most",
                        "ballot_tied")
                .map(column -> check + "." + column)
                .collect(Collectors.joining(", "));
    }

    private final JdbcClient jdbc;

    EarlierPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Earlier> of(CheckId check, PersonId member) {
        return jdbc.sql(OWN)
                .param("check", check.toString())
                .param("member", member.toString())
                .query((row, _) -> earlier(row, check))
                .optional();
    }

    private Earlier earlier(ResultSet row, CheckId check) throws SQLException {
        boolean askedAlike =
                row.getBoolean("same_rule")
                        && sameWords(check, CheckId.of(row.getString("check_id")));
        return new Earlier(
                row.getInt("text_version"), Wordings.choice(row), Stands.stance(row), askedAlike);
    }

    /// Whether scale and options of two checks read alike, to the letter.
    private boolean sameWords(CheckId one, CheckId other) {
        var words = new HashMap<String, Set<String>>();
        jdbc.sql(
                        """
                        select check_id, concat_ws('\t', choice, word, meaning) from check_choice
                         where check_id in (:one, :other)
                        union all
                        select check_id, concat_ws('\t', choice, name, words) from check_option
                         where check_id in (:one, :other)
                        """)
                .param("one", one.toString())
                .param("other", other.toString())
                .query(row -> {
                    words.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                            .add(row.getString(2));
                });
        return words.getOrDefault(one.toString(), Set.of())
                .equals(words.getOrDefault(other.toString(), Set.of()));
    }

    /// Whose position an older text holds, and which version of it they judged last.
    Map<PersonId, Integer> holders(CheckId check) {
        var holders = new HashMap<PersonId, Integer>();
        jdbc.sql("select p.member_id, c.text_version" + VOID)
                .param("check", check.toString())
                .query(row -> {
                    holders.put(PersonId.of(row.getString(1)), row.getInt(2));
                });
        return holders;
    }
}
