package org.colead.hours;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colead.hours.HoursEvent.HoursAllocated;
import org.colead.hours.HoursEvent.HoursGranted;
import org.colead.hours.HoursEvent.HoursReleased;
import org.colead.hours.HoursEvent.HoursTransferred;
import org.colead.hours.HoursEvent.HoursUsed;
import org.colead.hours.HoursEvent.LineReversed;
import org.colead.hours.HoursEvent.PoolOpened;
import org.colead.hours.HoursEvent.PoolPeopleNamed;
import org.colead.hours.HoursEvent.PoolPersonTakenOff;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Where collaboration time comes from. Every change is one [Line] of its ledger; always used ≤
/// allocated ≤ granted ≤ cap, and used ≤ allocated in every slot.
@Entity
class HoursPool extends AbstractAggregateRoot<HoursPool> {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private String name;
    private UUID unitId;
    @Embedded private PoolTime time;
    private int weeklyGoal;
    @Embedded private Notice notice;
    @Embedded private PoolBalance balance;

    @SuppressWarnings("NullAway.Init")
    protected HoursPool() {}

    HoursPool(NewPool pool, PersonId by, Instant at) {
        id = PoolId.next().value();
        name = Text.line(pool.name(), "Name", 120);
        unitId = pool.unit().value();
        time = new PoolTime(pool.from(), pool.until());
        weeklyGoal = Lines.some(pool.weeklyGoal()).value();
        notice = new Notice(pool.noticeDays());
        balance = PoolBalance.upTo(Lines.some(pool.cap()));
        registerEvent(new PoolOpened(id(), pool.cap(), Digest.of(name), notice.days(), by, at));
    }

    /// These count for the weekly minimum, with nothing too.
    void nameForWhom(List<PersonId> persons, PersonId by, Instant at) {
        if (persons.isEmpty()) {
            throw Refusal.because("Choose for whom: at least one person.");
        }
        var who = persons.stream().map(PersonId::toString).sorted().collect(joining(" "));
        registerEvent(new PoolPeopleNamed(id(), persons.size(), Digest.of(who), by, at));
    }

    /// @param later what the person was allocated beyond the last week in which they count
    void takeOff(PersonId person, Minutes later, PersonId by, Instant at) {
        if (later.value() > 0) {
            throw Refusal.because(
                    "They still have {0} of this pool in weeks to come. Put it back first.",
                    later.toString());
        }
        registerEvent(new PoolPersonTakenOff(id(), person, by, at));
    }

    Line grant(Minutes minutes, String reason, PersonId by, Instant at) {
        var line = booked(Lines.grant(minutes, reason, by, at));
        registerEvent(new HoursGranted(id(), line.id(), minutes, by, at));
        return line;
    }

    Line allocate(Allocation allocation, PersonId by, Instant at) {
        var line = booked(new Spread(allocation).within(time).line(by, at));
        registerEvent(
                new HoursAllocated(
                        id(),
                        line.id(),
                        allocation.persons().size(),
                        line.minutes(),
                        line.digest(),
                        allocation.decision().orElse(null),
                        by,
                        at));
        return line;
    }

    Line transfer(Share from, PersonId to, Cut cut, Balances before, PersonId by, Instant at) {
        var line = settled(Lines.transfer(from, to, cut, by, at).toldApart(before), cut, before);
        registerEvent(
                new HoursTransferred(id(), line.id(), from.person(), to, from.minutes(), by, at));
        return line;
    }

    Line release(Share share, Cut cut, Balances before, PersonId by, Instant at) {
        var line = settled(Lines.release(share, cut, by, at).toldApart(before), cut, before);
        var why = Digest.of(line.words().reason());
        registerEvent(
                new HoursReleased(id(), line.id(), share.person(), share.minutes(), why, by, at));
        return line;
    }

    /// A person's own use: the only one they can log.
    Line use(Share share, LocalDate today, Balances before, Instant at) {
        var line = borne(Lines.use(share, today, at), before);
        registerEvent(new HoursUsed(id(), line.id(), share.minutes(), share.person(), at));
        return line;
    }

    Line reverse(Line original, Cut cut, Balances before, PersonId by, Instant at) {
        var line = settled(Lines.reversal(original, cut, by, at), cut, before);
        var why = Digest.of(line.words().reason());
        registerEvent(new LineReversed(id(), line.id(), original.id(), why, by, at));
        return line;
    }

    private Line settled(Line line, Cut cut, Balances before) {
        notice.mustBeKept(line, cut.today());
        return borne(line, before);
    }

    private Line borne(Line line, Balances before) {
        before.mustBear(line);
        return booked(line);
    }

    private Line booked(Line line) {
        balance = balance.after(line);
        return line;
    }

    PoolId id() {
        return new PoolId(id);
    }

    LocalDate from() {
        return time.from();
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    PoolBalance balance() {
        return balance;
    }
}
