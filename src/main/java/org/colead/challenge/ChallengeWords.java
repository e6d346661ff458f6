package org.colead.challenge;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.challenge.ChallengeEvent.ChallengeShared;
import org.colead.decision.search.Terms;
import org.colead.uikit.SafeMarkdown;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the words of challenges as they are looked for, in the transaction that changes them.
@Repository
class ChallengeWords {

    private static final String BEHIND =
            """
            select c.id from challenge c left join challenge_passage p on p.challenge_id = c.id
             where p.scheme is null or p.scheme <> ? order by c.id\
            """;

    private static final String TOLD =
            """
            select c.title, c.words, c.tried, c.since, c.felt_by, c.reason
              from challenge c where c.id = ?\
            """;

    private final JdbcClient jdbc;
    private final EntityManager changes;
    private final TransactionTemplate transaction;

    ChallengeWords(JdbcClient jdbc, EntityManager changes, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
    }

    /// As the last thing before the commit, when everything that was changed can be read.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChallengeEvent event) {
        if (!(event instanceof ChallengeShared)) {
            changes.flush();
            write(event.challenge());
        }
    }

    /// After a start: those whose words are missing, or were made in an older way.
    @EventListener(ApplicationReadyEvent.class)
    void makeAnew() {
        jdbc.sql(BEHIND)
                .param(Terms.SCHEME)
                .query((row, _) -> ChallengeId.of(row.getString(1)))
                .list()
                .forEach(id -> transaction.executeWithoutResult(_ -> write(id)));
    }

    private void write(ChallengeId id) {
        var words = words(id);
        jdbc.sql(
                        """
                        insert into challenge_passage (challenge_id, words, terms, scheme)
                        values (?, ?, ?, ?)
                        on duplicate key update words = values(words), terms = values(terms),
                            scheme = values(scheme)\
                        """)
                .params(id.toString(), words, Terms.keys(words), Terms.SCHEME)
                .update();
    }

    private String words(ChallengeId id) {
        return jdbc.sql(TOLD)
                .param(id.toString())
                .query((row, _) ->
                        told(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                .single();
    }

    private static String told(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(SafeMarkdown::plain)
                .collect(Collectors.joining("\n"));
    }
}
