package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For whom a pool is: whoever allocates the time adds people and takes them off.
@Service
@Transactional
public class PoolPeople {

    private final Pools pools;
    private final Booking booking;
    private final Participants participants;
    private final People people;
    private final Once once;
    private final Clock clock;

    PoolPeople(
            Pools pools,
            Booking booking,
            Participants participants,
            People people,
            Once once,
            Clock clock) {
        this.pools = pools;
        this.booking = booking;
        this.participants = participants;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    /// They count for the weekly minimum from this week on, or from the pool’s first.
    public void add(PoolId id, List<PersonId> persons, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        once.run(key, by, () -> added(id, persons, by).value());
    }

    /// They count up to and including this week, so that nobody is taken off to make a week look
    /// better. Refused while they have hours of the pool in weeks to come.
    public void takeOff(PoolId id, PersonId person, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        once.run(key, by, () -> takenOff(id, person, by).value());
    }

    private PoolId added(PoolId id, List<PersonId> persons, PersonId by) {
        var pool = locked(id);
        if (!people.staffOf(pool.unit()).containsAll(persons)) {
            throw Refusal.because("The pool is for those who work in its unit. Choose among them.");
        }
        pool.nameForWhom(persons, by, clock.instant());
        pools.save(pool);
        var today = LocalDate.now(clock);
        booking.include(id, persons, pool.from().isAfter(today) ? pool.from() : today);
        return id;
    }

    private PoolId takenOff(PoolId id, PersonId person, PersonId by) {
        var pool = locked(id);
        var thisWeek = Week.of(LocalDate.now(clock));
        pool.takeOff(person, participants.after(id, person, thisWeek), by, clock.instant());
        if (!participants.takeOff(id, person, thisWeek)) {
            throw Refusal.because("The pool is not for them any more.");
        }
        pools.save(pool);
        return id;
    }

    private HoursPool locked(PoolId id) {
        return pools.locked(id.value())
                .orElseThrow(() -> Refusal.because("There is no such pool."));
    }
}
