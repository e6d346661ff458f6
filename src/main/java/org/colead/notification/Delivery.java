package org.colead.notification;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colead.platform.ColeadProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/// Keeps a worker going: it wakes after the commit that put a letter in, and now and then for those
/// that are tried again. Without a mail server letters wait.
@Component
class Delivery implements SmartLifecycle, TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int SECONDS = 15;

    private final Letters letters;
    private final DailyRound daily;
    private final ObjectProvider<JavaMailSenderImpl> server;
    private final ColeadProperties colead;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean going;

    Delivery(
            Letters letters,
            DailyRound daily,
            ObjectProvider<JavaMailSenderImpl> server,
            ColeadProperties colead,
            Clock clock) {
        this.letters = letters;
        this.daily = daily;
        this.server = server;
        this.colead = colead;
        this.clock = clock;
    }

    @Override
    public void afterCommit() {
        wake.release();
    }

    @Override
    public void start() {
        var sender = server.getIfAvailable();
        if (sender == null) {
            LOG.warn("No mail server is named (COLEAD_MAIL_HOST): letters wait in the outbox.");
            return;
        }
        var worker = new Worker(letters, sender, colead, clock);
        going = true;
        thread = Thread.ofVirtual().name("outbox").start(() -> keepGoing(worker));
    }

    private void keepGoing(Worker worker) {
        while (going) {
            try {
                daily.go(clock.instant());
                worker.work(() -> going);
            } catch (RuntimeException e) {
                LOG.warn("The outbox pauses: {}", e.getMessage());
            }
            await();
        }
    }

    private void await() {
        try {
            if (wake.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets a letter that is on its way arrive; to interrupt it would leave it uncertain.
    @Override
    public void stop() {
        var running = thread;
        going = false;
        thread = null;
        wake.release();
        if (running != null) {
            try {
                running.join(TimeUnit.SECONDS.toMillis(SECONDS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
