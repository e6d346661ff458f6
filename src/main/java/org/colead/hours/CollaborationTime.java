package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.LOG_HOURS;
import static org.colead.authority.Action.READ_HOURS;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Permissions;
import org.colead.authority.Reason;
import org.colead.authority.Subject;
import org.colead.authority.Verdict;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff may read of collaboration time: pools, weeks, the minimum and the ledger.
@Service
@Transactional(readOnly = true)
public class CollaborationTime {

    private final PoolRows pools;
    private final Weeks weeks;
    private final Receivers receivers;
    private final LedgerRows ledger;
    private final Permissions permissions;
    private final People people;

    CollaborationTime(
            PoolRows pools,
            Weeks weeks,
            Receivers receivers,
            LedgerRows ledger,
            Permissions permissions,
            People people) {
        this.pools = pools;
        this.weeks = weeks;
        this.receivers = receivers;
        this.ledger = ledger;
        this.permissions = permissions;
        this.people = people;
    }

    /// Pools that cover the week, those the viewer takes part in first.
    public List<PoolRow> pools(Week week, PersonId viewer) {
        permissions.require(viewer, READ_HOURS, Subject.ORGANISATION);
        return pools.near(viewer, people.unitsOf(viewer), week);
    }

    public PoolRow pool(PoolId id, PersonId viewer) {
        requireReading(id, viewer);
        return pools.one(id).orElseThrow(() -> Refusal.because("There is no such pool."));
    }

    /// What everybody has whom the pool is for, those too who have nothing.
    public WeekOfAll week(PoolId id, Week week, PersonId viewer) {
        var pool = pool(id, viewer);
        return new WeekOfAll(
                pool.weeklyGoal(), weeks.spread(id, week), weeks.held(id, week, viewer));
    }

    /// Who has how much, most hours first, a page at a time; for whoever allocates the time.
    public Slice<WeekOfAll.Each> each(PoolId id, Week week, Optional<String> after, PersonId by) {
        mayAllocate(id, by).orRefuse();
        int from = after.map(Integer::valueOf).orElse(0);
        var found = weeks.each(id, week, from, Slice.SIZE + 1);
        var page = Slice.of(found, Slice.SIZE, _ -> String.valueOf(from + Slice.SIZE));
        var names = people.names(page.rows().stream().map(WeekOfAll.Each::person).toList());
        return new Slice<>(
                page.rows().stream()
                        .map(one -> one.named(names.getOrDefault(one.person(), "—")))
                        .toList(),
                page.next());
    }

    /// Everybody whom the pool is for from that week on and who works here; for whoever allocates
    /// to them all.
    public List<PersonId> forWhom(PoolId id, Week week, PersonId by) {
        mayAllocate(id, by).orRefuse();
        return receivers.all(id, week);
    }

    public WeeklyMinimum weeklyMinimum(PoolId id, Week week, PersonId viewer) {
        return week(id, week, viewer).minimum();
    }

    /// The viewer’s own week over all pools, by day.
    public List<PlannedTime> myWeek(Week week, PersonId viewer) {
        return weeks.of(viewer, week);
    }

    /// The ledger of a pool, newest line first.
    public Slice<LedgerRow> ledger(PoolId id, Optional<String> after, PersonId viewer) {
        requireReading(id, viewer);
        return ledger.page(id, after);
    }

    /// Who would reach the goal, before anything is committed.
    public AllocationPreview preview(PoolId id, Allocation allocation, PersonId by) {
        mayAllocate(id, by).orRefuse();
        var pool = pool(id, by);
        var now = weeks.allocated(id, allocation.first());
        var then = new HashMap<>(now);
        allocation.persons().forEach(one -> then.merge(one, allocation.weekly(), Minutes::plus));
        return new AllocationPreview(
                allocation.total(),
                pool.left().minus(allocation.total()),
                minimum(pool, joined(now, allocation)),
                minimum(pool, then));
    }

    /// Who would reach the goal once somebody’s hours went to another, or back into the pool.
    public AllocationPreview preview(
            PoolId id, MovingHours.Time time, Optional<PersonId> to, PersonId by) {
        mayAllocate(id, by).orRefuse();
        var pool = pool(id, by);
        var now = weeks.allocated(id, Week.of(time.day()));
        to.ifPresent(one -> now.putIfAbsent(one, Minutes.NONE));
        var then = new HashMap<>(now);
        then.merge(time.person(), Minutes.NONE.minus(time.minutes()), Minutes::plus);
        to.ifPresent(one -> then.merge(one, time.minutes(), Minutes::plus));
        return new AllocationPreview(
                time.minutes(),
                to.isPresent() ? pool.left() : pool.left().plus(time.minutes()),
                minimum(pool, now),
                minimum(pool, then));
    }

    /// What of somebody’s week comes from the pool and is unused: it can be moved.
    public List<PlannedTime> unused(PoolId id, Week week, PersonId whose, PersonId by) {
        mayAllocate(id, by).orRefuse();
        return weeks.of(whose, week).stream()
                .filter(time -> time.pool().equals(id) && time.isOpen())
                .toList();
    }

    public Verdict mayAllocate(PoolId id, PersonId viewer) {
        return permissions.can(viewer, ALLOCATE_HOURS, Subject.of(Subject.Type.POOL, id.value()));
    }

    /// Why the viewer can, and why they cannot, do what is done with a pool.
    public List<Reason> reasons(PoolId id, PersonId viewer) {
        return reasons(Subject.of(Subject.Type.POOL, id.value()), viewer);
    }

    /// The same where there is no pool yet.
    public List<Reason> reasons(PersonId viewer) {
        return reasons(Subject.ORGANISATION, viewer);
    }

    private List<Reason> reasons(Subject subject, PersonId viewer) {
        return permissions.reasons(viewer, subject, ALLOCATE_HOURS, LOG_HOURS, READ_HOURS);
    }

    /// Whether the viewer may open pools at all, and why.
    public Verdict mayOpen(PersonId viewer) {
        return permissions.can(viewer, ALLOCATE_HOURS, Subject.ORGANISATION);
    }

    private static Map<PersonId, Minutes> joined(
            Map<PersonId, Minutes> now, Allocation allocation) {
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(allocation.persons());
        var joined = new HashMap<PersonId, Minutes>();
        all.forEach(one -> joined.put(one, now.getOrDefault(one, Minutes.NONE)));
        return joined;
    }

    private static WeeklyMinimum minimum(PoolRow pool, Map<PersonId, Minutes> each) {
        return new WeeklyMinimum(pool.weeklyGoal(), List.copyOf(each.values()));
    }

    private void requireReading(PoolId id, PersonId viewer) {
        permissions.require(viewer, READ_HOURS, Subject.of(Subject.Type.POOL, id.value()));
    }
}
