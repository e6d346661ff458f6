package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.LOG_HOURS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening pools, allocating their hours, logging what was used, taking lines back.
@Service
@Transactional
public class HoursPools {

    private final Pools pools;
    private final Ledger ledger;
    private final Participants participants;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    HoursPools(
            Pools pools,
            Ledger ledger,
            Participants participants,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.pools = pools;
        this.ledger = ledger;
        this.participants = participants;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// Opens a pool and grants it what it starts with.
    public PoolId open(NewPool pool, CommandKey key, PersonId by) {
        permissions.require(by, ALLOCATE_HOURS, Subject.of(Subject.Type.UNIT, pool.unit().value()));
        return new PoolId(once.run(key, by, () -> opened(pool, by).value()));
    }

    public LineId grant(PoolId id, Minutes minutes, String reason, CommandKey key, PersonId by) {
        require(by, ALLOCATE_HOURS, id);
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    return written(pool, pool.grant(minutes, reason, by, clock.instant()));
                });
    }

    /// Allocates to many persons over many weeks, as one line.
    public LineId allocate(PoolId id, Allocation allocation, CommandKey key, PersonId by) {
        require(by, ALLOCATE_HOURS, id);
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    var line = pool.allocate(allocation, by, clock.instant());
                    participants.include(id, allocation.persons(), allocation.first());
                    return written(pool, line);
                });
    }

    /// Passes unused hours of one person to another, in the same week.
    public LineId transfer(
            PoolId id, Time time, PersonId to, String reason, CommandKey key, PersonId by) {
        require(by, ALLOCATE_HOURS, id);
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    var share = time.share();
                    var before = ledger.balances(id, List.of(share));
                    participants.include(id, List.of(to), Week.of(time.day()));
                    return written(
                            pool,
                            pool.transfer(share, to, cut(reason), before, by, clock.instant()));
                });
    }

    /// Puts unused hours back into the pool. `reason` is published in the ledger, and may be empty
    /// only where the hours begin in 14 days or later.
    public LineId release(PoolId id, Time time, String reason, CommandKey key, PersonId by) {
        require(by, ALLOCATE_HOURS, id);
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    var share = time.share();
                    var before = ledger.balances(id, List.of(share));
                    return written(
                            pool, pool.release(share, cut(reason), before, by, clock.instant()));
                });
    }

    /// Logs what `by` used; nobody logs for anybody else.
    public LineId logUse(PoolId id, Use use, CommandKey key, PersonId by) {
        require(by, LOG_HOURS, id);
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    var share = use.by(by);
                    var before = ledger.balances(id, List.of(share));
                    return written(pool, pool.use(share, today(), before, clock.instant()));
                });
    }

    /// Takes a line back with another. Whoever logged a use may reverse it; so may whoever
    /// allocates the time.
    public LineId reverse(PoolId id, LineId line, String reason, CommandKey key, PersonId by) {
        return line(
                key,
                by,
                () -> {
                    var pool = locked(id);
                    var original = ledger.unreversed(id, line);
                    requireMayReverse(id, original, by);
                    var before = ledger.balances(id, original.shares());
                    return written(
                            pool, pool.reverse(original, cut(reason), before, by, clock.instant()));
                });
    }

    private PoolId opened(NewPool wanted, PersonId by) {
        var at = clock.instant();
        var pool = new HoursPool(wanted, by, at);
        var line = pool.grant(wanted.granted(), "", by, at);
        pools.saveAndFlush(pool);
        ledger.write(pool.id(), line);
        return pool.id();
    }

    private Line written(HoursPool pool, Line line) {
        pools.save(pool);
        ledger.write(pool.id(), line);
        return line;
    }

    private LineId line(CommandKey key, PersonId by, Supplier<Line> command) {
        return new LineId(once.run(key, by, () -> command.get().id().value()));
    }

    private void requireMayReverse(PoolId id, Line original, PersonId by) {
        boolean own = original.kind() == LineKind.USE && original.by().equals(by);
        require(by, own ? LOG_HOURS : ALLOCATE_HOURS, id);
    }

    private void require(PersonId by, Action action, PoolId pool) {
        permissions.require(by, action, Subject.of(Subject.Type.POOL, pool.value()));
    }

    private HoursPool locked(PoolId id) {
        return pools.locked(id.value())
                .orElseThrow(() -> Refusal.because("There is no such pool."));
    }

    private Cut cut(String reason) {
        return new Cut(reason, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Somebody’s allocated time on a day.
    public record Time(
            PersonId person, LocalDate day, Steering steering, String purpose, Minutes minutes) {

        Share share() {
            return new Share(person, day, steering, Text.line(purpose, "What for", 100), minutes);
        }
    }

    /// What was used on a day, and for what.
    public record Use(LocalDate day, Steering steering, String purpose, Minutes minutes) {

        Share by(PersonId person) {
            return new Share(person, day, steering, Text.line(purpose, "What for", 100), minutes);
        }
    }
}
