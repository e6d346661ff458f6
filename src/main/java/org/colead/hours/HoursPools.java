package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.LOG_HOURS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.colead.authority.Permissions;
import org.colead.authority.SelfDealing;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.people.People;
import org.colead.platform.Once;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening pools, granting and allocating their hours, logging what was used.
@Service
@Transactional
public class HoursPools {

    private final Pools pools;
    private final Ledger ledger;
    private final Booking booking;
    private final FollowingUnits following;
    private final ObjectProvider<DecisionRegister> decisions;
    private final People people;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    HoursPools(
            Pools pools,
            Ledger ledger,
            Booking booking,
            FollowingUnits following,
            ObjectProvider<DecisionRegister> decisions,
            People people,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.pools = pools;
        this.ledger = ledger;
        this.booking = booking;
        this.following = following;
        this.decisions = decisions;
        this.people = people;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// Opens a pool for some who work in its unit and grants it what it starts with. Those people
    /// count for the weekly minimum from its first week on.
    public PoolId open(NewPool pool, CommandKey key, PersonId by) {
        permissions.require(by, ALLOCATE_HOURS, Subject.of(Subject.Type.UNIT, pool.unit().value()));
        return new PoolId(once.run(key, by, () -> opened(pool, by).value()));
    }

    public LineId grant(PoolId id, Minutes minutes, String reason, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        return booking.line(id, key, by, pool -> pool.grant(minutes, reason, by, clock.instant()));
    }

    /// Allocates to many persons over many weeks, as one line; never to `by` alone.
    public LineId allocate(PoolId id, Allocation allocation, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        allocation.decision().ifPresent(this::mustBindSomebody);
        SelfDealing.refuseHours(by, allocation.persons());
        return booking.line(
                id,
                key,
                by,
                pool -> {
                    var line = pool.allocate(allocation, by, clock.instant());
                    booking.receive(id, allocation.persons(), allocation.first().monday());
                    return line;
                });
    }

    private void mustBindSomebody(DecisionId decision) {
        if (decisions.getObject().core(decision).practice()) {
            throw Refusal.because(
                    "This is a practice decision: nothing of it is carried out, so no hours are allocated for it.");
        }
    }

    /// Logs what `by` used; nobody logs for anybody else.
    public LineId logUse(PoolId id, Use use, CommandKey key, PersonId by) {
        booking.require(by, LOG_HOURS, id);
        var share = use.by(by);
        return booking.line(
                id,
                share,
                key,
                by,
                (pool, before) -> pool.use(share, LocalDate.now(clock), before, clock.instant()));
    }

    private PoolId opened(NewPool wanted, PersonId by) {
        var at = clock.instant();
        var pool = new HoursPool(wanted, by, at);
        var persons = forWhom(wanted);
        pool.nameForWhom(persons, by, at);
        var line = pool.grant(wanted.granted(), "", by, at);
        pools.saveAndFlush(pool);
        booking.include(pool.id(), persons, wanted.from());
        if (wanted.joiners()) {
            following.followed(pool, by);
        }
        ledger.write(pool.id(), line);
        return pool.id();
    }

    private List<PersonId> forWhom(NewPool wanted) {
        var staff = people.staffOf(wanted.unit());
        var persons = wanted.forWhom().orElse(staff);
        if (!Set.copyOf(staff).containsAll(persons)) {
            throw Refusal.because("The pool is for those who work in its unit. Choose among them.");
        }
        return persons;
    }

    /// What was used on a day, and for what.
    public record Use(LocalDate day, Steering steering, String purpose, Minutes minutes) {

        Share by(PersonId person) {
            return new Share(person, day, steering, Text.line(purpose, "What for", 100), minutes);
        }
    }
}
