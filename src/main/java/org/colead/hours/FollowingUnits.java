package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A pool can be for everybody of its unit, also for who joins it later: they count from the week
/// in which they join, and whoever moves on counts up to that week.
@Service
@Transactional
public class FollowingUnits {

    private final Pools pools;
    private final AllJoiners all;
    private final UnitOfPool units;
    private final Participants participants;
    private final Booking booking;
    private final Once once;
    private final Clock clock;

    FollowingUnits(
            Pools pools,
            AllJoiners all,
            UnitOfPool units,
            Participants participants,
            Booking booking,
            Once once,
            Clock clock) {
        this.pools = pools;
        this.all = all;
        this.units = units;
        this.participants = participants;
        this.booking = booking;
        this.once = once;
        this.clock = clock;
    }

    /// From now on; who works in the unit and does not count yet counts from this week on.
    public void follow(PoolId id, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        once.run(key, by, () -> followed(locked(id), by).value());
    }

    /// Those who count go on counting; who joins the unit later is added by hand.
    public void leaveJoinersOut(PoolId id, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        once.run(key, by, () -> leftOut(locked(id), by).value());
    }

    PoolId followed(HoursPool pool, PersonId by) {
        var joiners = joiners(pool.id());
        joiners.follow(by, clock.instant());
        units.adopt(pool.id());
        catchUp(pool, joiners, by);
        return pool.id();
    }

    private PoolId leftOut(HoursPool pool, PersonId by) {
        var joiners = joiners(pool.id());
        joiners.leaveOut(by, clock.instant());
        units.letGo(pool.id());
        all.save(joiners);
        return pool.id();
    }

    /// These persons were added or moved by `by`; the pools that it touches are brought up to date,
    /// each with a fixed number of statements.
    void changed(Collection<PersonId> persons, PersonId by) {
        var today = Date.valueOf(LocalDate.now(clock));
        if (units.isFollowed(today)) {
            units.touchedBy(persons, today).forEach(id -> catchUp(locked(id), joiners(id), by));
        }
    }

    private void catchUp(HoursPool pool, Joiners joiners, PersonId by) {
        var today = LocalDate.now(clock);
        var missing = units.missing(pool.id());
        if (!missing.isEmpty()) {
            var first = pool.from().isAfter(today) ? pool.from() : today;
            participants.join(pool.id(), missing, Week.of(first));
            joiners.joined(missing, by, clock.instant());
        }
        var gone = units.gone(pool.id());
        if (!gone.isEmpty()) {
            participants.moveOn(pool.id(), gone, Week.of(today));
            joiners.movedOn(gone, by, clock.instant());
        }
        all.save(joiners);
    }

    private Joiners joiners(PoolId id) {
        return all.findById(id.value()).orElseGet(() -> new Joiners(id));
    }

    private HoursPool locked(PoolId id) {
        return pools.locked(id.value())
                .orElseThrow(() -> Refusal.because("There is no such pool."));
    }
}
