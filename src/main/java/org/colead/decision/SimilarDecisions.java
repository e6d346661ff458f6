package org.colead.decision;

import java.util.Comparator;
import java.util.List;
import org.colead.decision.search.Alike;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decisions that ask much the same as what somebody begins to write, of those they may read.
@Service
@Transactional(readOnly = true)
public class SimilarDecisions {

    private static final int LOOKED_AT = 20;

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;

    SimilarDecisions(JdbcClient jdbc, ReadableDecisions readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    public record Similar(DecisionId id, String title, String ask) {

        String words() {
            return title + " " + ask;
        }
    }

    /// The most alike first.
    public List<Similar> to(String words, PersonId viewer, int limit) {
        var alike = Alike.of(words);
        if (alike.isEmpty()) {
            return List.of();
        }
        var query =
                jdbc.sql(
                                """
                                select d.id, d.title, d.ask,
                                       match (p.terms) against (:any in boolean mode) as score
                                  from passage p join decision d on d.id = p.decision_id
                                 where p.kind = 'PROPOSAL' and not d.practice
                                   and match (p.terms) against (:any in boolean mode) and\
                                """
                                        + " "
                                        + ReadableDecisions.CONDITION
                                        + " order by score desc limit "
                                        + LOOKED_AT)
                        .param("any", alike.any());
        return readable
                .bind(query, viewer)
                .query((row, _) ->
                        new Similar(
                                DecisionId.of(row.getString("id")),
                                row.getString("title"),
                                row.getString("ask")))
                .list()
                .stream()
                .filter(one -> alike.isLike(one.words()))
                .sorted(Comparator.comparingLong((Similar one) -> -alike.shared(one.words())))
                .limit(limit)
                .toList();
    }
}
