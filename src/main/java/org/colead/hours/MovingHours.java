package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.LOG_HOURS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.colead.authority.SelfDealing;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passing allocated hours on, putting them back into their pool, and taking a line back.
@Service
@Transactional
public class MovingHours {

    private final Booking booking;
    private final Ledger ledger;
    private final Clock clock;

    MovingHours(Booking booking, Ledger ledger, Clock clock) {
        this.booking = booking;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Passes unused hours of one person to another, in the same week; never to `by`.
    public LineId transfer(
            PoolId id, Time time, PersonId to, String reason, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        SelfDealing.refuseHours(by, List.of(to));
        var share = time.share();
        return booking.line(
                id,
                share,
                key,
                by,
                (pool, before) -> {
                    var line = pool.transfer(share, to, cut(reason), before, by, clock.instant());
                    booking.receive(id, List.of(to), time.day());
                    return line;
                });
    }

    /// Puts unused hours back into the pool. `reason` is published in the ledger, and may be empty
    /// only where the hours begin no sooner than the pool’s notice allows.
    public LineId release(PoolId id, Time time, String reason, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        var share = time.share();
        return booking.line(
                id,
                share,
                key,
                by,
                (pool, before) -> pool.release(share, cut(reason), before, by, clock.instant()));
    }

    /// Takes a line back with another. Whoever logged a use may reverse it; so may whoever
    /// allocates the time.
    public LineId reverse(PoolId id, LineId line, String reason, CommandKey key, PersonId by) {
        return booking.line(
                id,
                key,
                by,
                pool -> {
                    var original = ledger.unreversed(id, line);
                    requireMayReverse(id, original, by);
                    var before = ledger.balances(id, original.shares());
                    return pool.reverse(original, cut(reason), before, by, clock.instant());
                });
    }

    private void requireMayReverse(PoolId id, Line original, PersonId by) {
        boolean own = original.kind() == LineKind.USE && original.by().equals(by);
        booking.require(by, own ? LOG_HOURS : ALLOCATE_HOURS, id);
    }

    private Cut cut(String reason) {
        return new Cut(reason, LocalDate.now(clock));
    }

    /// Somebody’s allocated time on a day.
    public record Time(
            PersonId person, LocalDate day, Steering steering, String purpose, Minutes minutes) {

        Share share() {
            return new Share(person, day, steering, Text.line(purpose, "What for", 100), minutes);
        }
    }
}
