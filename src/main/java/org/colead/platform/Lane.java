package org.colead.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.colead.kernel.Onlooker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Screens that have something to follow, one after the other. Each stands in it once, however much
/// happened meanwhile: a busy hour makes them later, never more.
final class Lane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final Set<Onlooker> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker;
    private final int gathering;

    /// @param gathering in milliseconds: how long a screen waits for more to happen
    Lane(String name, int gathering) {
        this.gathering = gathering;
        this.worker =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    void add(Onlooker onlooker) {
        if (waiting.add(onlooker)) {
            var _ = worker.schedule(() -> serve(onlooker), gathering, TimeUnit.MILLISECONDS);
        }
    }

    private void serve(Onlooker onlooker) {
        waiting.remove(onlooker);
        try {
            onlooker.follow();
        } catch (RuntimeException failure) {
            LOG.error("A screen could not follow", failure);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
