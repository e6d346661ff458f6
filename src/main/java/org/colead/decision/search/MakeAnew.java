package org.colead.decision.search;

import org.colead.decision.DecisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// After a start: decisions whose passages are missing, or were made in an older way, get them.
@Component
class MakeAnew {

    private static final Logger LOG = LoggerFactory.getLogger(MakeAnew.class);

    private static final String BEHIND =
            """
            select d.id from decision d
             where not d.practice and d.id > :after
               and not exists (select 1 from passage p
                                where p.decision_id = d.id and p.scheme = :scheme)
             order by d.id limit 1\
            """;

    private final JdbcClient jdbc;
    private final PassageIndex index;
    private final TransactionTemplate transaction;

    MakeAnew(JdbcClient jdbc, PassageIndex index, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.index = index;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        int made = 0;
        var next = behind("00000000-0000-0000-0000-000000000000");
        while (!next.isEmpty()) {
            var id = DecisionId.of(next);
            transaction.executeWithoutResult(_ -> index.write(id));
            made++;
            next = behind(next);
        }
        if (made > 0) {
            LOG.info("The words of {} decisions can be found now", made);
        }
    }

    private String behind(String after) {
        return jdbc.sql(BEHIND)
                .param("after", after)
                .param("scheme", Terms.SCHEME)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
