package org.colead.platform;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.colead.kernel.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells open screens, after the commit, that what they show has changed.
///
/// No `@TransactionalEventListener`: Modulith would write a row for each, and a screen that was not
/// told because the machine stopped is gone anyway.
@Component
public class Changes {

    private final ConcurrentHashMap<UUID, Set<Consumer<AuditedEvent>>> watchers =
            new ConcurrentHashMap<>();

    /// Calls back for every change about `subject` until the returned handle is closed.
    public AutoWatch watch(UUID subject, Consumer<AuditedEvent> watcher) {
        watchers.computeIfAbsent(subject, _ -> ConcurrentHashMap.newKeySet()).add(watcher);
        return () ->
                watchers.computeIfPresent(
                        subject,
                        (_, all) -> {
                            all.remove(watcher);
                            return all.isEmpty() ? null : all;
                        });
    }

    @EventListener
    void on(AuditedEvent event) {
        if (!watchers.containsKey(event.about())) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell(event);
                    }
                });
    }

    private void tell(AuditedEvent event) {
        watchers.getOrDefault(event.about(), Set.of()).forEach(w -> w.accept(event));
    }

    /// Ends a watch.
    @FunctionalInterface
    public interface AutoWatch extends AutoCloseable {
        @Override
        void close();
    }
}
