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
    private LocalDate fromDate;
    private LocalDate untilDate;
    private int weeklyGoal;
    private int noticeDays;
    @Embedded private PoolBalance balance;

    @SuppressWarnings("NullAway.Init")
    protected HoursPool() {}

    HoursPool(NewPool pool, PersonId by, Instant at) {
        id = PoolId.next().value();
        name = Text.line(pool.name(), "Name", 120);
        unitId = pool.unit().value();
        fromDate = pool.from();
        untilDate = pool.until();
        weeklyGoal = positive(pool.weeklyGoal()).value();
        noticeDays = new Notice(pool.noticeDays()).days();
        balance = PoolBalance.upTo(positive(pool.cap()));
        if (untilDate.isBefore(fromDate)) {
            throw Refusal.because("The pool ends before it begins. Choose a later last day.");
        }
        registerEvent(new PoolOpened(id(), pool.cap(), Digest.of(name), noticeDays, by, at));
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
        var words = new Line.Words("", Text.optional(reason, "Reason", 1000));
        var line =
                Line.of(
                        LineKind.GRANT,
                        Account.GRANTED,
                        positive(minutes),
                        words,
                        List.of(),
                        by,
                        at);
        book(line);
        registerEvent(new HoursGranted(id(), line.id(), minutes, by, at));
        return line;
    }

    Line allocate(Allocation allocation, PersonId by, Instant at) {
        var line = new Spread(allocation).within(fromDate, untilDate).line(by, at);
        book(line);
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
        var given = new Share(to, from.day(), from.steering(), from.purpose(), from.minutes());
        var shares = List.of(from.opposite(), given);
        var line =
                Line.of(
                        LineKind.TRANSFER,
                        Account.ALLOCATED,
                        Minutes.NONE,
                        cut.words(from),
                        shares,
                        by,
                        at);
        positive(from.minutes());
        if (to.equals(from.person())) {
            throw Refusal.because("These hours are theirs already. Choose somebody else.");
        }
        settle(line, cut, before);
        registerEvent(
                new HoursTransferred(id(), line.id(), from.person(), to, from.minutes(), by, at));
        return line;
    }

    Line release(Share share, Cut cut, Balances before, PersonId by, Instant at) {
        var taken = share.opposite();
        positive(share.minutes());
        var line =
                Line.of(
                        LineKind.RELEASE,
                        Account.ALLOCATED,
                        taken.minutes(),
                        cut.words(share),
                        List.of(taken),
                        by,
                        at);
        settle(line, cut, before);
        registerEvent(
                new HoursReleased(
                        id(),
                        line.id(),
                        share.person(),
                        share.minutes(),
                        Digest.of(line.words().reason()),
                        by,
                        at));
        return line;
    }

    /// A person's own use: the only one they can log.
    Line use(Share share, LocalDate today, Balances before, Instant at) {
        if (share.day().isAfter(today)) {
            throw Refusal.because("That day is still to come. Log it when it is over.");
        }
        positive(share.minutes());
        var words = new Line.Words(share.purpose(), "");
        var line =
                Line.of(
                        LineKind.USE,
                        Account.USED,
                        share.minutes(),
                        words,
                        List.of(share),
                        share.person(),
                        at);
        before.mustBear(line);
        book(line);
        registerEvent(new HoursUsed(id(), line.id(), share.minutes(), share.person(), at));
        return line;
    }

    Line reverse(Line original, Cut cut, Balances before, PersonId by, Instant at) {
        if (original.kind() == LineKind.REVERSAL) {
            throw Refusal.because("A reversal is not reversed. Write the line anew instead.");
        }
        var reason = Text.prose(cut.reason(), "Reason", 1000);
        var line = original.reversal(reason, by, at);
        settle(line, cut, before);
        registerEvent(new LineReversed(id(), line.id(), original.id(), Digest.of(reason), by, at));
        return line;
    }

    private void settle(Line line, Cut cut, Balances before) {
        new Notice(noticeDays).mustBeKept(line, cut.today());
        before.mustBear(line);
        book(line);
    }

    private void book(Line line) {
        balance = balance.after(line);
    }

    PoolId id() {
        return new PoolId(id);
    }

    LocalDate from() {
        return fromDate;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    PoolBalance balance() {
        return balance;
    }

    private static Minutes positive(Minutes minutes) {
        if (minutes.value() <= 0) {
            throw Refusal.because("Say how many minutes: more than none.");
        }
        return minutes;
    }
}
