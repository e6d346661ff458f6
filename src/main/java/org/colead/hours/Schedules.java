package org.colead.hours;

import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.READ_HOURS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colead.hours.ScheduleShown.SlotShown;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever allocates the time publishes when and where it lies in the week; everybody whom a pool
/// is for sees what is kept free for them.
@Service
@Transactional
public class Schedules {

    private final AllSchedules all;
    private final ScheduleRows rows;
    private final Pools pools;
    private final PoolRows poolRows;
    private final Weeks weeks;
    private final Booking booking;
    private final People people;
    private final Once once;
    private final Clock clock;

    Schedules(
            AllSchedules all,
            ScheduleRows rows,
            Pools pools,
            PoolRows poolRows,
            Weeks weeks,
            Booking booking,
            People people,
            Once once,
            Clock clock) {
        this.all = all;
        this.rows = rows;
        this.pools = pools;
        this.poolRows = poolRows;
        this.weeks = weeks;
        this.booking = booking;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    /// It holds from its first week on; the one before is kept.
    ///
    /// @param seen the number of the schedule that `by` saw last, 0 where there was none
    /// @throws Overtaken with what somebody else published meanwhile
    public void publish(PoolId id, NewSchedule words, int seen, CommandKey key, PersonId by) {
        booking.require(by, ALLOCATE_HOURS, id);
        once.run(key, by, () -> published(id, words, seen, by));
    }

    /// What holds in that week.
    @Transactional(readOnly = true)
    public Optional<ScheduleShown> of(PoolId id, Week week, PersonId viewer) {
        booking.require(viewer, READ_HOURS, id);
        return rows.in(id, week).map(this::shown);
    }

    /// What was published last, to begin the next one with.
    @Transactional(readOnly = true)
    public Optional<ScheduleShown> newest(PoolId id, PersonId viewer) {
        booking.require(viewer, READ_HOURS, id);
        return rows.newest(id).map(this::shown);
    }

    /// What is kept free for the viewer in that week, over all pools, by day.
    @Transactional(readOnly = true)
    public List<ProtectedTime> mine(Week week, PersonId viewer) {
        return rows.of(viewer, week);
    }

    private UUID published(PoolId id, NewSchedule words, int seen, PersonId by) {
        pools.locked(id.value());
        var pool = poolRows.one(id).orElseThrow(() -> Refusal.because("There is no such pool."));
        var newest = all.findFirstByPoolIdOrderByNumberDesc(id.value());
        int number = newest.map(Schedule::number).orElse(0);
        if (number != seen) {
            throw new Overtaken(newest.map(Schedule::inWords).orElse(""));
        }
        mustBegin(words.first(), pool);
        mustBeForItsPeople(id, words);
        return all.save(new Schedule(id, words, number, by, clock.instant())).id();
    }

    private void mustBegin(Week first, PoolRow pool) {
        var thisWeek = Week.of(LocalDate.now(clock));
        if (first.monday().isBefore(thisWeek.monday())) {
            throw Refusal.because("That week is over. Choose this week or a later one.");
        }
        if (!pool.covers(first)) {
            throw Refusal.because("The pool does not cover that week. Choose one that it covers.");
        }
    }

    private void mustBeForItsPeople(PoolId id, NewSchedule words) {
        var forWhom = weeks.allocated(id, words.first()).keySet();
        for (var slot : words.slots()) {
            if (!forWhom.containsAll(slot.forWhom())) {
                throw Refusal.because(
                        "“{0}” names somebody whom the pool is not for. Add them to the pool first.",
                        slot.purpose());
            }
        }
    }

    private ScheduleShown shown(ScheduleRows.Head head) {
        var slots = rows.slots(head.id());
        var persons =
                Stream.concat(
                                Stream.of(head.by()),
                                slots.stream().flatMap(slot -> slot.forWhom().stream()))
                        .distinct()
                        .toList();
        var names = people.names(persons);
        return new ScheduleShown(
                head.number(),
                head.first(),
                names.getOrDefault(head.by(), "—"),
                head.at(),
                slots.stream()
                        .map(slot ->
                                new SlotShown(
                                        slot,
                                        slot.forWhom().stream()
                                                .map(who -> names.getOrDefault(who, "—"))
                                                .sorted()
                                                .toList()))
                        .toList());
    }
}
