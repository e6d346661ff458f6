package org.colead.people;

import static org.colead.authority.Action.KEEP_ACCOUNTS;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works here and where: units are opened, persons welcomed, moved and let go.
@Service
@Transactional
public class StaffRegister {

    private final Units units;
    private final Persons persons;
    private final SignInLinkList links;
    private final OpenSessions sessions;
    private final Permissions permissions;
    private final Clock clock;

    StaffRegister(
            Units units,
            Persons persons,
            SignInLinkList links,
            OpenSessions sessions,
            Permissions permissions,
            Clock clock) {
        this.units = units;
        this.persons = persons;
        this.links = links;
        this.sessions = sessions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// Begins an installation: the organisation and its first person. Only while nobody is here.
    public PersonId found(Founding founding) {
        if (persons.count() > 0) {
            throw Refusal.because(
                    "This installation has been founded already. Ask whoever keeps the accounts to"
                            + " add you.");
        }
        var organisation = units.save(organisation(founding)).id();
        return welcome(
                new NewPerson(founding.name(), founding.email(), "", organisation),
                PersonId.COLEAD);
    }

    /// Opens a unit below another. The first one has no parent: it is the organisation.
    public UnitId openUnit(String name, String kind, Optional<UnitId> parent, PersonId by) {
        requireKeeping(by);
        requirePlace(parent);
        var unit = new Unit(UnitId.next(), parent, name, kind, by, clock.instant());
        return units.save(unit).id();
    }

    /// Gives a unit another name.
    ///
    /// @param known the name that whoever renames it knows it by; refused where it has another now
    public void renameUnit(UnitId unit, String known, String name, PersonId by) {
        requireKeeping(by);
        var found = units.named(unit);
        found.rename(known, name, by, clock.instant());
        units.save(found);
    }

    /// Chooses the language of mails to those who have none of their own yet.
    public void speak(Locale language, PersonId by) {
        requireKeeping(by);
        var organisation =
                units.findByParentIsNull()
                        .orElseThrow(() ->
                                Refusal.because(
                                        "There is no such unit. Choose one from the list."));
        organisation.speak(language, by, clock.instant());
        units.save(organisation);
    }

    /// Adds a person; `Accounts.invite` then mails them a way in.
    public PersonId welcome(NewPerson person, PersonId by) {
        requireKeeping(by);
        units.named(person.unit());
        persons.requireFree(EmailAddress.of(person.email()));
        var added = new Person(PersonId.next(), person, by, clock.instant());
        return persons.save(added).id();
    }

    public void rename(PersonId person, String name, PersonId by) {
        if (!by.equals(person)) {
            requireKeeping(by);
        }
        var found = persons.named(person);
        found.rename(name, by, clock.instant());
        persons.save(found);
    }

    /// Changes a title, which statistics read and permissions never do.
    public void retitle(PersonId person, String title, PersonId by) {
        requireKeeping(by);
        var found = persons.named(person);
        found.retitle(title, by, clock.instant());
        persons.save(found);
    }

    /// Says when a person works, in the organisation’s own words; they may say so themselves.
    public void work(PersonId person, String shift, PersonId by) {
        if (!by.equals(person)) {
            requireKeeping(by);
        }
        var found = persons.named(person);
        found.work(shift, by, clock.instant());
        persons.save(found);
    }

    /// Says in which units a person works from now on.
    public void move(PersonId person, Set<UnitId> to, PersonId by) {
        requireKeeping(by);
        to.forEach(units::named);
        var found = persons.named(person);
        found.moveTo(to, by, clock.instant());
        persons.save(found);
    }

    /// Ends at once what follows from working here; what was contributed stays with their name.
    public void leave(PersonId person, PersonId by) {
        requireKeeping(by);
        var found = persons.named(person);
        found.leave(by, clock.instant());
        persons.save(found);
        links.deleteByPerson(person.value());
        sessions.endAfterCommit(person);
    }

    private Unit organisation(Founding founding) {
        requirePlace(Optional.empty());
        return new Unit(
                        UnitId.next(),
                        Optional.empty(),
                        founding.organisation(),
                        founding.kind(),
                        PersonId.COLEAD,
                        clock.instant())
                .speaking(founding.language());
    }

    private void requireKeeping(PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, Subject.ORGANISATION);
    }

    private void requirePlace(Optional<UnitId> parent) {
        parent.ifPresent(units::named);
        if (parent.isEmpty() && units.existsByParentIsNull()) {
            throw Refusal.because(
                    "There is an organisation already. Choose the unit that the new one is part"
                            + " of.");
        }
    }
}
