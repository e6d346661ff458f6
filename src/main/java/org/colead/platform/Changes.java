package org.colead.platform;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Onlooker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells open screens, after the commit, that what they show has changed.
///
/// The screen on which it was done follows at once; the others stand in a [Lane], so that whoever
/// acts never waits for them. No `@TransactionalEventListener`: Modulith would write a row for
/// each, and a screen that was not told because the machine stopped is gone anyway.
@Component
public class Changes implements DisposableBean {

    /// More open screens than this on one thing are served as calmly as those of a whole place.
    private static final int CROWD = 30;

    private static final int GATHERING_MILLIS = 600;

    /// What lies behind a veil moves others’ screens only now and then, so that a screen that moves
    /// tells nobody at which instant somebody answered.
    private static final long TICK_MILLIS = 5_000;

    private final Map<UUID, Set<Onlooker>> bySubject = new ConcurrentHashMap<>();
    private final Map<Onlooker, Predicate<AuditedEvent>> byKind = new ConcurrentHashMap<>();
    private final Map<Object, Consumer<AuditedEvent>> atOnce = new ConcurrentHashMap<>();
    private final Lane prompt = new Lane("follow-", 0);
    private final Lane veiled = Lane.ticking("follow-at-ticks-", TICK_MILLIS);
    private final Lane calm = new Lane("follow-calmly-", GATHERING_MILLIS);

    /// Tells of every change about `subject` until the returned handle is closed.
    public AutoWatch watch(UUID subject, Onlooker onlooker) {
        bySubject.computeIfAbsent(subject, _ -> ConcurrentHashMap.newKeySet()).add(onlooker);
        return () ->
                bySubject.computeIfPresent(
                        subject,
                        (_, all) -> {
                            all.remove(onlooker);
                            return all.isEmpty() ? null : all;
                        });
    }

    /// Calls back for every change about `subject`, each with its event, in the thread of whoever
    /// acts: for what is quicker than a screen.
    public AutoWatch watch(UUID subject, Consumer<AuditedEvent> watcher) {
        var watching = new Object();
        atOnce.put(
                watching,
                event -> {
                    if (event.about().equals(subject)) {
                        watcher.accept(event);
                    }
                });
        return () -> atOnce.remove(watching);
    }

    /// Tells of every change of a kind, as `HoursEvent.class::isInstance`; for a whole place.
    public AutoWatch watch(Predicate<AuditedEvent> kind, Onlooker onlooker) {
        byKind.put(onlooker, kind);
        return () -> byKind.remove(onlooker);
    }

    @EventListener
    void on(AuditedEvent event) {
        if (bySubject.isEmpty() && byKind.isEmpty() && atOnce.isEmpty()) {
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
        atOnce.values().forEach(watcher -> watcher.accept(event));
        var near = bySubject.getOrDefault(event.about(), Set.of());
        boolean hidden = event.veil().isPresent();
        var lane = hidden ? veiled : near.size() > CROWD ? calm : prompt;
        near.forEach(onlooker -> tell(onlooker, lane));
        byKind.forEach((onlooker, kind) -> {
            if (kind.test(event)) {
                tell(onlooker, hidden ? veiled : calm);
            }
        });
    }

    private static void tell(Onlooker onlooker, Lane lane) {
        if (onlooker.isActing()) {
            onlooker.follow();
        } else {
            lane.add(onlooker);
        }
    }

    @Override
    public void destroy() {
        prompt.close();
        veiled.close();
        calm.close();
    }

    /// Ends a watch.
    @FunctionalInterface
    public interface AutoWatch extends AutoCloseable {
        @Override
        void close();
    }
}
