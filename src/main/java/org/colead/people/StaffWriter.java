package org.colead.people;

import static org.colead.people.ImportLine.Outcome.LEFT_ALONE;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.people.roster.Known.KnownPerson;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Plan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Carries a plan out in batches, and has every person's change in the record, one entry each.
@Component
class StaffWriter {

    private static final int BATCH = 500;

    private final StaffRows rows;
    private final AddressChanges addresses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffWriter(
            StaffRows rows,
            AddressChanges addresses,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// Two imports at once would see each other’s halves: the second waits, before it reads
    /// anything.
    void waitForOthers() {
        jdbc.sql("select id from unit where parent_id is null for update")
                .query(String.class)
                .list();
    }

    UUID write(UUID id, Plan plan, ImportPreview preview, PersonId by, ImportProgress progress) {
        var at = clock.instant();
        var counter = new Counter(plan.size(), progress);
        rows.openUnits(plan.newUnits(), at);
        plan.newUnits().forEach(unit -> events.publishEvent(opened(unit, by, at)));
        rows.changeUnits(plan.changedUnits());
        plan.changedUnits().forEach(unit -> events.publishEvent(changed(unit, by, at)));
        counter.add(plan.newUnits().size() + plan.changedUnits().size());
        inBatches(plan.newPersons(), batch -> add(batch, by, at, counter));
        inBatches(plan.changedPersons(), batch -> change(batch, by, at, counter));
        events.publishEvent(imported(id, plan, preview, by, at));
        return id;
    }

    private void add(List<KnownPerson> persons, PersonId by, Instant at, Counter counter) {
        rows.add(persons, at);
        persons.forEach(
                person -> events.publishEvent(new PeopleEvent.PersonAdded(person.id(), by, at)));
        counter.add(persons.size());
    }

    private void change(List<KnownPerson> persons, PersonId by, Instant at, Counter counter) {
        var readdressed = addresses.among(persons);
        rows.change(persons);
        persons.forEach(person ->
                events.publishEvent(
                        new PeopleEvent.PersonUpdated(person.id(), digest(person), by, at)));
        addresses.follow(readdressed, by);
        readdressed.forEach(before ->
                events.publishEvent(new PeopleEvent.PersonReaddressed(before.person(), by, at)));
        counter.add(persons.size());
    }

    private static PeopleEvent opened(KnownUnit unit, PersonId by, Instant at) {
        return new PeopleEvent.UnitOpened(unit.id(), unit.parent().orElse(null), by, at);
    }

    private static PeopleEvent changed(KnownUnit unit, PersonId by, Instant at) {
        return new PeopleEvent.UnitRenamed(unit.id(), Digest.of(unit.name()), by, at);
    }

    private static PeopleEvent imported(
            UUID id, Plan plan, ImportPreview preview, PersonId by, Instant at) {
        return new PeopleEvent.StaffImported(
                id,
                preview.files(),
                plan.newPersons().size(),
                plan.changedPersons().size(),
                preview.count(LEFT_ALONE),
                preview.count(REFUSED),
                by,
                at);
    }

    private static Digest digest(KnownPerson person) {
        return Digest.of(
                String.join(
                        "\n",
                        person.name(),
                        person.email(),
                        person.title(),
                        person.shift(),
                        person.units().stream()
                                .map(UnitId::toString)
                                .sorted()
                                .toList()
                                .toString()));
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> write) {
        for (int from = 0; from < all.size(); from += BATCH) {
            write.accept(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    /// Counts what is done and tells.
    private static final class Counter {
        private final int total;
        private final ImportProgress progress;
        private int done;

        Counter(int total, ImportProgress progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(int more) {
            done += more;
            progress.reached(done, total);
        }
    }
}
