package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.authority.page.WhatYouMay;
import org.colead.decision.DecisionId;
import org.colead.hours.CalendarFile;
import org.colead.hours.CollaborationTime;
import org.colead.hours.FollowingUnits;
import org.colead.hours.HoursPools;
import org.colead.hours.MovingHours;
import org.colead.hours.PlannedTime;
import org.colead.hours.PoolId;
import org.colead.hours.PoolPeople;
import org.colead.hours.PoolRow;
import org.colead.hours.Schedules;
import org.colead.hours.Week;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.UnitList;
import org.colead.people.UnitRow;
import org.colead.people.UnitStaff;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Mandate;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Words;

/// Builds the parts of the Time screen.
@org.springframework.stereotype.Component
class TimeParts {

    private static final int WEEKS_TO_COME = 11;

    private final CollaborationTime time;
    private final HoursPools pools;
    private final MovingHours moving;
    private final Carried carried;
    private final People people;
    private final UnitList units;
    private final UnitStaff staff;
    private final PoolPeople forWhom;
    private final FollowingUnits following;
    private final Schedules schedules;
    private final Clock clock;

    TimeParts(
            CollaborationTime time,
            HoursPools pools,
            MovingHours moving,
            Carried carried,
            People people,
            UnitList units,
            UnitStaff staff,
            PoolPeople forWhom,
            FollowingUnits following,
            Schedules schedules,
            Clock clock) {
        this.time = time;
        this.pools = pools;
        this.moving = moving;
        this.carried = carried;
        this.people = people;
        this.units = units;
        this.staff = staff;
        this.forWhom = forWhom;
        this.following = following;
        this.schedules = schedules;
        this.clock = clock;
    }

    CollaborationTime time() {
        return time;
    }

    Dates dates() {
        return Dates.of(clock);
    }

    Week thisWeek() {
        return Week.of(LocalDate.now(clock));
    }

    String lead(PoolRow pool) {
        return t(
                "Collaboration time at {0}, {1} a week for each",
                people.unit(pool.unit()).map(UnitRow::name).orElse("—"),
                Words.hours(pool.weeklyGoal()));
    }

    /// The first part of this week whose day is here and that is not logged yet.
    Optional<Component> logging(PersonId me, Runnable done) {
        var today = LocalDate.now(clock);
        return time.myWeek(thisWeek(), me).stream()
                .filter(part -> part.isOpen() && !part.day().isAfter(today))
                .findFirst()
                .map(part -> new LogBand(pools, moving, part, dates(), me, done));
    }

    Optional<Component> myWeek(Week week, Optional<PoolRow> pool, PersonId me) {
        List<PlannedTime> mine = time.myWeek(week, me);
        return mine.isEmpty() && pool.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyWeek(mine, pool, dates()));
    }

    /// What is kept free for me in that week; empty where nothing is.
    Optional<Component> protectedHours(Week week, PersonId me) {
        var mine = schedules.mine(week, me);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyProtectedHours(mine, () -> calendar(week, me), dates()));
    }

    /// That week and the following ones.
    private String calendar(Week week, PersonId me) {
        var times =
                week.through(week.plus(WEEKS_TO_COME))
                        .flatMap(it -> schedules.mine(it, me).stream());
        return CalendarFile.of(times.toList(), clock.getZone(), clock.instant());
    }

    /// When and where the hours of the pool lie; whoever allocates the time can publish it anew.
    Component schedule(PoolRow pool, Week week, PersonId me, Runnable done) {
        var part = new SchedulePart(schedules.of(pool.id(), week, me), dates());
        if (time.mayAllocate(pool.id(), me).allowed()) {
            var first = week.compareTo(thisWeek()) < 0 ? thisWeek() : week;
            part.add(new ScheduleForm(schedules, staff, pool, first, me, done));
        }
        return part;
    }

    Component minimum(PoolRow pool, Week week, PersonId me, Runnable done) {
        var minimum = new Minimum(time.week(pool.id(), week, me));
        if (time.mayAllocate(pool.id(), me).allowed()) {
            minimum.add(new PeopleOfPool(time, forWhom, following, staff, pool, week, me, done));
        }
        return minimum;
    }

    Component ledger(PoolRow pool, PersonId me, Runnable done) {
        return new LedgerPart(time, moving, pool.id(), dates(), me, done);
    }

    /// Only for whoever allocates the time.
    Optional<Component> allocating(
            PoolRow pool, Week week, Optional<DecisionId> decision, PersonId me, Runnable done) {
        return time.mayAllocate(pool.id(), me).allowed()
                ? Optional.of(new AllocateForm(time, pools, staff, pool, week, decision, me, done))
                : Optional.empty();
    }

    /// Only for whoever allocates the time.
    Optional<Component> moving(PoolRow pool, Week week, PersonId me, Runnable done) {
        return time.mayAllocate(pool.id(), me).allowed()
                ? Optional.of(
                        new MoveForm(
                                time,
                                moving,
                                staff,
                                new MoveForm.Where(pool, week, dates()),
                                me,
                                done))
                : Optional.empty();
    }

    Optional<OpenPoolForm> opening(PersonId me, Runnable done) {
        return time.mayOpen(me).allowed()
                ? Optional.of(new OpenPoolForm(pools, people, units, staff, thisWeek(), me, done))
                : Optional.empty();
    }

    FactSheet why(PersonId me) {
        return new WhatYouMay().first(time.reasons(me)).sheet();
    }

    FactSheet facts(PoolRow pool, List<PoolRow> all, PersonId me, Consumer<PoolId> choose) {
        var facts = new PoolFacts(pool, all, dates(), choose);
        facts.stewards(carried.holdersOf(Mandate.ALLOCATES_HOURS), dates());
        return new WhatYouMay().first(time.reasons(pool.id(), me)).onto(facts);
    }
}
