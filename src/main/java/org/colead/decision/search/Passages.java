package org.colead.decision.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks for words in passages. Whoever asks says in which decisions, and that they may be read.
@Component
public class Passages {

    /// What makes a decision `d` a hit; needs the parameter `asked`.
    public static final String HIT =
            """
            d.id in (select p.decision_id from passage p
                      where match (p.terms) against (:asked in boolean mode))
            """;

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The best places in each decision, the best one first.
    public Map<DecisionId, List<Found>> in(
            Collection<DecisionId> decisions, Asked asked, int each) {
        if (decisions.isEmpty() || asked.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select * from (
                            select q.*, row_number() over (
                                partition by q.decision_id order by q.score desc, q.id) as place
                              from (select p.id, p.decision_id, p.kind, p.author_id, p.words,
                                           match (p.terms) against (:asked in boolean mode) as score
                                      from passage p
                                     where p.decision_id in (:decisions)
                                       and match (p.terms) against (:asked in boolean mode)) q) r
                         where r.place <= :each order by r.decision_id, r.place\
                        """)
                .param("asked", asked.all())
                .param("decisions", decisions.stream().map(DecisionId::toString).toList())
                .param("each", each)
                .query((row, _) -> Map.entry(DecisionId.of(row.getString(2)), found(row, asked)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Found found(ResultSet row, Asked asked) throws SQLException {
        return new Found(
                Passage.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("author_id")).map(PersonId::of),
                asked.in(row.getString("words")));
    }

    /// One place where the words stand.
    ///
    /// @param author empty where the author is not shown
    public record Found(Passage.Kind kind, Optional<PersonId> author, Excerpt excerpt) {}
}
