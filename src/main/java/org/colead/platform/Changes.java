package org.colead.platform;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.colead.kernel.AuditedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open screens, after the commit, that what they show has changed.
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

    @TransactionalEventListener
    void after(AuditedEvent event) {
        watchers.getOrDefault(event.about(), Set.of()).forEach(w -> w.accept(event));
    }

    /// Ends a watch.
    @FunctionalInterface
    public interface AutoWatch extends AutoCloseable {
        @Override
        void close();
    }
}
