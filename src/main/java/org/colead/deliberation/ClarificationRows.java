package org.colead.deliberation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was asked about many concerns at once, oldest first.
@Component
class ClarificationRows {

    private final JdbcClient jdbc;

    ClarificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ContributionId, List<SaidClarification>> of(Collection<ContributionId> concerns) {
        if (concerns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from clarification where contribution_id in (:ids) order by id")
                .param("ids", concerns.stream().map(ContributionId::toString).toList())
                .query(SaidClarification::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SaidClarification::concern));
    }
}
