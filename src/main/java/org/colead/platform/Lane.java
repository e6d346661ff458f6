package org.colead.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.colead.kernel.Onlooker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Screens that have something to follow, one after the other. Each stands in it once, however much
/// happened meanwhile: a busy hour makes them later, never more.
final class Lane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final Set<Onlooker> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker;
    private final LongSupplier gathering;

    /// @param gathering in milliseconds: how long a screen waits for more to happen
    Lane(String name, int gathering) {
        this(name, () -> gathering);
    }

    private Lane(String name, LongSupplier gathering) {
        this.gathering = gathering;
        this.worker =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    /// Serves at every tick of `period` milliseconds, whenever within it something happened.
    static Lane ticking(String name, long period) {
        return new Lane(name, () -> untilTick(System.nanoTime() / 1_000_000, period));
    }

    /// How long from `now` until the next tick; what happens at a tick waits for the next one.
    static long untilTick(long now, long period) {
        return period - Math.floorMod(now, period);
    }

    void add(Onlooker onlooker) {
        if (waiting.add(onlooker)) {
            var _ =
                    worker.schedule(
                            () -> serve(onlooker), gathering.getAsLong(), TimeUnit.MILLISECONDS);
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
