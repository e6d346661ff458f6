package org.colead.deliberation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads answers, oldest first, of many contributions at once.
@Component
class AnswerRows {

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ContributionId, List<SaidAnswer>> of(List<ContributionId> contributions) {
        if (contributions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select contribution_id, how, words, text_version, passages, answered_by, at
                        from answer
                        where contribution_id in (:ids)
                        order by contribution_id, number
                        """)
                .param("ids", contributions.stream().map(ContributionId::toString).toList())
                .query(SaidAnswer::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SaidAnswer::to));
    }
}
