package org.colead.consensus;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.colead.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Closes each check when its time has come. On several nodes the first one to hold the check’s row
/// closes it; the others find it closed.
///
/// Waits until the application is ready, so that a story told at the start stays in order.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClosingTimes {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingTimes.class);

    private final JdbcClient jdbc;
    private final Checks checks;
    private final Clock clock;
    private volatile boolean ready;

    ClosingTimes(JdbcClient jdbc, Checks checks, Clock clock) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "PT15S")
    void look() {
        if (ready) {
            due().forEach(this::close);
        }
    }

    List<CheckId> due() {
        return jdbc.sql(
                        """
                        select id from consensus_check
                         where closed_at is null and closes_at <= ? order by closes_at limit 100
                        """)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> CheckId.of(row.getString(1)))
                .list();
    }

    private void close(CheckId check) {
        try {
            checks.closeDue(check);
        } catch (Refusal | TransientDataAccessException e) {
            LOG.warn("Check {} is due and could not be closed yet; it is tried again", check, e);
        }
    }
}
