package org.colead.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The one clock. A story told afterwards, as the demo is, runs each act at its own instant.
///
/// Instants are whole microseconds, as MariaDB keeps them. Its zone is the organisation’s: “today”
/// is the day there, wherever the server and the reader are.
@Component
public class StoryClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final ZoneId zone;

    @Autowired
    StoryClock(ColeadProperties colead) {
        this(Optional.ofNullable(colead.zone()).orElseGet(ZoneId::systemDefault));
    }

    StoryClock(ZoneId zone) {
        this.zone = zone;
    }

    /// Runs an act as if it were `then`, on this thread.
    public void at(Instant then, Runnable act) {
        ScopedValue.where(TOLD, then.truncatedTo(ChronoUnit.MICROS)).run(act);
    }

    /// The same act for another thread, at the instant that it is told for on this one.
    public Runnable sameTime(Runnable act) {
        if (!TOLD.isBound()) {
            return act;
        }
        var then = TOLD.get();
        return () -> at(then, act);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(zone);
    }
}
