package org.colead.people;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One human being who works here: joins, is renamed or moves between units, and one day leaves.
/// Whoever left keeps their name and the credit for what they gave.
@Entity
@Table(name = "person")
class Person extends AbstractAggregateRoot<Person> {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String name;
    private String email;
    private String title;
    private String shift;

    @Column(name = "sourced_id")
    private @Nullable String sourcedId;

    private @Nullable String language;
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @ElementCollection
    @CollectionTable(name = "person_unit", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, NewPerson person, PersonId by, Instant at) {
        this.id = id.value();
        this.name = Text.line(person.name(), "Name", 200);
        this.email = EmailAddress.of(person.email()).value();
        this.title = Text.optional(person.title(), "Title", 120);
        this.shift = shift(person.shift());
        this.joinedAt = at;
        this.units.add(person.unit().value());
        registerEvent(new PeopleEvent.PersonAdded(id, by, at));
    }

    void rename(String name, PersonId by, Instant at) {
        requireHere();
        this.name = Text.line(name, "Name", 200);
        registerEvent(new PeopleEvent.PersonRenamed(id(), Digest.of(this.name), by, at));
    }

    /// Has the person written to at another address, which is also what they sign in with.
    void readdress(EmailAddress address, PersonId by, Instant at) {
        requireHere();
        this.email = address.value();
        registerEvent(new PeopleEvent.PersonReaddressed(id(), by, at));
    }

    /// Changes the label that statistics use; no permission reads it.
    void retitle(String title, PersonId by, Instant at) {
        requireHere();
        this.title = Text.optional(title, "Title", 120);
        registerEvent(new PeopleEvent.PersonRetitled(id(), Digest.of(this.title), by, at));
    }

    /// Says when the person works; statistics read it, no permission does.
    void work(String shift, PersonId by, Instant at) {
        requireHere();
        this.shift = shift(shift);
        registerEvent(new PeopleEvent.ShiftStated(id(), by, at));
    }

    private static String shift(String shift) {
        return Text.optional(shift, "Shift", 60);
    }

    void moveTo(Set<UnitId> units, PersonId by, Instant at) {
        requireHere();
        if (units.isEmpty()) {
            throw Refusal.because("Name at least one unit that {0} works in.", name);
        }
        this.units.clear();
        units.forEach(unit -> this.units.add(unit.value()));
        registerEvent(new PeopleEvent.PersonMoved(id(), Set.copyOf(units), by, at));
    }

    /// Ends what follows from working here; credit stays.
    void leave(PersonId by, Instant at) {
        requireHere();
        this.leftAt = at;
        registerEvent(new PeopleEvent.PersonLeft(id(), by, at));
    }

    /// Chooses the language of screens and mails; none lets it follow the browser.
    void speak(@Nullable String language, PersonId by, Instant at) {
        requireHere();
        if (!Objects.equals(language, this.language)) {
            this.language = language;
            registerEvent(new PeopleEvent.LanguageChosen(id(), by, at));
        }
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String title() {
        return title;
    }

    String shift() {
        return shift;
    }

    Set<UnitId> units() {
        return units.stream().map(UnitId::new).collect(toSet());
    }

    /// Counts the changes: whoever read another number has not seen the newest.
    long version() {
        return Optional.ofNullable(version).orElse(0L);
    }

    boolean isHere() {
        return leftAt == null;
    }

    private void requireHere() {
        if (!isHere()) {
            throw Refusal.because("{0} has left already. Nothing was changed.", name);
        }
    }
}
