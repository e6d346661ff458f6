package org.colead.decision.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.uikit.SafeMarkdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps passages as they stand, in the transaction that changes them: what was saved is found.
@Repository
class PassageIndex {

    private final List<PassageSource> sources;
    private final JdbcClient jdbc;
    private final EntityManager changes;

    PassageIndex(List<PassageSource> sources, JdbcClient jdbc, EntityManager changes) {
        this.sources = List.copyOf(sources);
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /// As the last thing before the commit, when everything that was changed can be read.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AuditedEvent event) {
        sources.stream()
                .filter(source -> source.changedBy(event))
                .forEach(source -> {
                    changes.flush();
                    replace(event.stream(), source.in(event.stream()));
                });
    }

    /// Everything about one decision, for those that were written before there was this index.
    void write(DecisionId decision) {
        sources.forEach(source -> source.about(decision).forEach(this::write));
    }

    private void replace(UUID source, List<Passage> passages) {
        passages.forEach(this::write);
        jdbc.sql("delete from passage where source = ? and number >= ?")
                .params(source.toString(), passages.size())
                .update();
    }

    private void write(Passage passage) {
        var words = SafeMarkdown.plain(passage.words());
        jdbc.sql(
                        """
                        insert into passage (id, decision_id, source, number, kind, author_id, words, terms, scheme)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update kind = values(kind), author_id = values(author_id),
                            words = values(words), terms = values(terms), scheme = values(scheme)\
                        """)
                .param(UuidV7.next().toString())
                .param(passage.decision().toString())
                .param(passage.source().toString())
                .param(passage.number())
                .param(passage.kind().name())
                .param(passage.author().map(PersonId::toString).orElse(null))
                .param(words)
                .param(Terms.keys(words))
                .param(Terms.SCHEME)
                .update();
    }
}
