package org.colead.people;

import static org.colead.authority.Action.KEEP_ACCOUNTS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts right what is kept of a person: their name, their address, what they do, where they work.
@Service
@Transactional
public class Corrections {

    private final Persons persons;
    private final Units units;
    private final AddressChanges addresses;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    Corrections(
            Persons persons,
            Units units,
            AddressChanges addresses,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.persons = persons;
        this.units = units;
        this.addresses = addresses;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// What is kept now; for whoever keeps the accounts alone, as titles are not told to others.
    @Transactional(readOnly = true)
    public PersonDetails of(PersonId person, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, Subject.ORGANISATION);
        return PersonDetails.of(persons.named(person));
    }

    /// Has all of it as `right` says, with an entry in the record for each thing that is another
    /// now. Another address ends the links that were mailed to the old one and signs them out, and
    /// the old one is told. Whoever corrects second is [Overtaken], and nothing of the first one’s
    /// is lost.
    public void correct(PersonDetails right, CommandKey key, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, Subject.ORGANISATION);
        once.run(key, by, () -> corrected(right, by));
    }

    private UUID corrected(PersonDetails right, PersonId by) {
        var person = persons.named(right.id());
        if (person.version() != right.version()) {
            throw new Overtaken(person.name());
        }
        var at = clock.instant();
        label(person, right, by, at);
        move(person, right.units(), by, at);
        readdress(person, EmailAddress.of(right.email()), by, at);
        persons.save(person);
        return right.id().value();
    }

    private static void label(Person person, PersonDetails right, PersonId by, Instant at) {
        if (!right.name().strip().equals(person.name())) {
            person.rename(right.name(), by, at);
        }
        if (!right.title().strip().equals(person.title())) {
            person.retitle(right.title(), by, at);
        }
        if (!right.shift().strip().equals(person.shift())) {
            person.work(right.shift(), by, at);
        }
    }

    private void move(Person person, Set<UnitId> to, PersonId by, Instant at) {
        if (!to.equals(person.units())) {
            to.forEach(units::named);
            person.moveTo(to, by, at);
        }
    }

    private void readdress(Person person, EmailAddress address, PersonId by, Instant at) {
        var old = person.email();
        if (!address.value().equals(old)) {
            persons.requireFree(address);
            person.readdress(address, by, at);
            addresses.follow(
                    List.of(new AddressChanges.Before(person.id(), person.name(), old)), by);
        }
    }
}
