package org.colead.record;

import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes what happened into the record, in the transaction in which it happened: no entry, no
/// change.
///
/// The entries of one transaction are written together, as the last thing before its commit, so
/// that an import of ten thousand persons costs a few statements and a stream is held for a moment.
@Component
class AuditTrail {

    private final EntryWriter writer;
    private final UnsealedEntries unsealed;

    AuditTrail(EntryWriter writer, UnsealedEntries unsealed) {
        this.writer = writer;
        this.unsealed = unsealed;
    }

    /// Before everybody else who listens: without a transaction nothing happened.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditedEvent event) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Unwritten unwritten) {
            unwritten.add(event);
        } else {
            new Unwritten().begin(event);
        }
    }

    /// What happened in one transaction and is not written yet.
    private final class Unwritten implements TransactionSynchronization {

        private final List<AuditedEvent> events = new ArrayList<>();
        private final List<UnsealedEntry> written = new ArrayList<>();
        private boolean committing;

        void begin(AuditedEvent event) {
            TransactionSynchronizationManager.bindResource(AuditTrail.this, this);
            TransactionSynchronizationManager.registerSynchronization(this);
            events.add(event);
        }

        void add(AuditedEvent event) {
            if (committing) {
                written.addAll(writer.write(List.of(event)));
            } else {
                events.add(event);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            written.addAll(writer.write(events));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditTrail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditTrail.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                unsealed.add(written);
            }
        }
    }
}
